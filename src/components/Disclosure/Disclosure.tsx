import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** How it starts; after that it is the reader's. */
  readonly open?: boolean | undefined;
  /** What of it is printed: nothing, or the line that unfolds it. A sheet is short; the link on it leads to the rest. */
  readonly onPaper?: 'none' | 'summary' | undefined;
  readonly children: ReactNode;
}

export function Disclosure({ summary, open = false, onPaper = 'none', children }: DisclosureProps) {
  return (
    <details className={styles[onPaper === 'none' ? 'details' : 'printed']} open={open}>
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
