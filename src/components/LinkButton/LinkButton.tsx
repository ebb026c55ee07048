import type { ReactNode } from 'react';
import { buttonClass } from '../Button/buttonClass.ts';
import type { ButtonKind } from '../Button/buttonClass.ts';
import { Link } from '../Link/Link.tsx';

export interface LinkButtonProps {
  readonly kind: ButtonKind;
  readonly href: string;
  readonly onFollow?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Looks like a Button, goes somewhere. */
export function LinkButton({ kind, href, onFollow, children }: LinkButtonProps) {
  return (
    <Link href={href} onFollow={onFollow} className={buttonClass(kind)}>
      {children}
    </Link>
  );
}
