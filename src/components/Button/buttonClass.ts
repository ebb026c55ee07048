import styles from './Button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

/** The look of a button, for whatever wears it. */
export function buttonClass(kind: ButtonKind): string | undefined {
  return styles[kind];
}
