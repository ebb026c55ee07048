import { Link } from '../Link/Link.tsx';
import styles from './AnswerList.module.css';

export interface AnswerChange {
  readonly href: string;
  readonly label: string;
  /** What is changed, for those who hear the link alone. */
  readonly visuallyHidden: string;
  readonly onFollow?: (() => void) | undefined;
}

export interface AnswerItem {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** Left open: not known, or not asked yet. */
  readonly tone?: 'open' | undefined;
  readonly change: AnswerChange | null;
}

export interface AnswerListProps {
  readonly items: readonly AnswerItem[];
}

export function AnswerList({ items }: AnswerListProps) {
  return (
    <dl className={styles['list']}>
      {items.map(({ id, question, answer, tone, change }) => (
        <div key={id} className={styles['row']}>
          <dt className={styles['question']}>{question}</dt>
          <dd className={styles[tone ?? 'given']}>{answer}</dd>
          {change !== null && (
            <dd className={styles['change']}>
              <Link href={change.href} onFollow={change.onFollow}>
                {change.label} <span className="visually-hidden">{change.visuallyHidden}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
