import type { ReactNode } from 'react';
import { Disclosure } from '../Disclosure/Disclosure.tsx';
import styles from './Steps.module.css';

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly why?: string | undefined;
  readonly extra?: ReactNode;
}

export interface StepsProps {
  readonly items: readonly Step[];
  /** How many are shown at once; the rest are folded away, and unfolded on paper. */
  readonly atOnce: number;
  readonly more: (count: number) => string;
}

export function Steps({ items, atOnce, more }: StepsProps) {
  const rest = items.slice(atOnce);
  return (
    <>
      <List items={items.slice(0, atOnce)} start={1} />
      {rest.length > 0 && (
        <div className={styles['more']}>
          <Disclosure summary={more(rest.length)}>
            <List items={rest} start={atOnce + 1} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function List({ items, start }: { readonly items: readonly Step[]; readonly start: number }) {
  return (
    <ol className={styles['steps']} start={start}>
      {items.map((step) => (
        <li key={step.id} className={styles['step']}>
          <p>
            <strong>{step.title}</strong> {step.text}
          </p>
          {step.why && <p className={styles['why']}>{step.why}</p>}
          {step.extra && <div className={styles['extra']}>{step.extra}</div>}
        </li>
      ))}
    </ol>
  );
}
