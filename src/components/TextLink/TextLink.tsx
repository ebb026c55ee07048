import type { ReactNode } from 'react';
import { Link } from '../Link/Link.tsx';
import styles from './TextLink.module.css';

export interface TextLinkProps {
  readonly href: string;
  readonly onFollow?: (() => void) | undefined;
  /** `quiet` stands beside the text (Back, Start again); `inline` stands in it. */
  readonly kind?: 'inline' | 'quiet' | undefined;
  readonly children: ReactNode;
}

export function TextLink({ href, onFollow, kind = 'inline', children }: TextLinkProps) {
  return (
    <Link href={href} onFollow={onFollow} className={styles[kind]}>
      {children}
    </Link>
  );
}
