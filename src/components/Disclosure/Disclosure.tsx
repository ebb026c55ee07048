import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** How it starts; after that it is the reader's. */
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
}

export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className={styles['details']} open={open}>
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
