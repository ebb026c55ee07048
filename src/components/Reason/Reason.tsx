import type { ReactNode } from 'react';
import styles from './Reason.module.css';

export interface ReasonPoint {
  readonly label: string;
  readonly tone: 'good' | 'bad' | 'mixed';
}

export interface ReasonProps {
  /** What the person said, with its lead-in: a `<strong>` stands out. */
  readonly said: ReactNode;
  readonly text: string;
  /** Where it comes from and who profits. */
  readonly evidence: ReactNode;
  readonly points: readonly ReasonPoint[];
  /** Nobody said it; it was taken as likely. The words of `said` must tell so too. */
  readonly assumed: boolean;
}

/** One row: you said, so, points. Stands inside Reasons. */
export function Reason({ said, text, evidence, points, assumed }: ReasonProps) {
  return (
    <li className={styles['reason']}>
      <div className={styles[assumed ? 'assumed' : 'said']}>{said}</div>
      <div className={styles['because']}>
        <p>{text}</p>
        <div className={styles['evidence']}>{evidence}</div>
      </div>
      {points.length > 0 && (
        <ul className={styles['points']}>
          {points.map((point) => (
            <li key={point.label} className={styles[point.tone]}>
              {point.label}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
