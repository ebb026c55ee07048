import type { MouseEvent, ReactNode } from 'react';
import { buttonClass } from './buttonClass.ts';
import type { ButtonKind } from './buttonClass.ts';

export interface ButtonProps {
  readonly kind: ButtonKind;
  readonly type?: 'button' | 'submit' | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Keeps its place and the focus, and does nothing when pressed. */
  readonly busy?: boolean | undefined;
  readonly children: ReactNode;
}

export function Button({ kind, type = 'button', onPress, busy = false, children }: ButtonProps) {
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault();
    else onPress?.();
  }

  return (
    <button
      type={type}
      className={buttonClass(kind)}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {children}
    </button>
  );
}
