import type { ReactNode } from 'react';
import styles from './VerdictHead.module.css';

export interface VerdictHeadProps {
  readonly tag: string;
  readonly tone: 'settled' | 'open';
  /** The h1: a Title. */
  readonly title: ReactNode;
  readonly summary: string;
  readonly actions: ReactNode;
  readonly note: string;
  /** The card at the right; under the rest where there is no room. */
  readonly aside: ReactNode;
}

export function VerdictHead({ tag, tone, title, summary, actions, note, aside }: VerdictHeadProps) {
  return (
    <div className={styles['frame']}>
      <div className={styles['head']}>
        <div className={styles['words']}>
          <p className={styles[tone]}>{tag}</p>
          {title}
          <p className={styles['summary']}>{summary}</p>
          <div className={styles['actions']}>{actions}</div>
          <p className={styles['note']}>{note}</p>
        </div>
        <div className={styles['aside']}>{aside}</div>
      </div>
    </div>
  );
}
