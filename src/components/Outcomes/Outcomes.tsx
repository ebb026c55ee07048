import { Card } from '../Card/Card.tsx';
import { Link } from '../Link/Link.tsx';
import styles from './Outcomes.module.css';

export interface Outcome {
  readonly id: string;
  readonly answer: string;
  readonly verdict: string;
  readonly note?: string | undefined;
  readonly tone: 'good' | 'bad' | 'mixed';
  /** Fills the answer in. */
  readonly action?: OutcomeAction | undefined;
}

export interface OutcomeAction {
  readonly href: string;
  readonly label: string;
  /** Which answer, for those who hear the link alone. */
  readonly visuallyHidden: string;
  readonly onFollow: () => void;
}

export interface OutcomesProps {
  readonly lead: string;
  readonly items: readonly Outcome[];
}

/** What each answer would lead to, one card an answer. */
export function Outcomes({ lead, items }: OutcomesProps) {
  return (
    <div className={styles['outcomes']}>
      {lead !== '' && <p className={styles['lead']}>{lead}</p>}
      <ul className={styles['cards']}>
        {items.map((item) => (
          <li key={item.id} className={styles['item']}>
            <Card>
              <p className={styles['answer']}>{item.answer}</p>
              <p className={styles[item.tone]}>{item.verdict}</p>
              {item.note && <p className={styles['note']}>{item.note}</p>}
              {item.action && (
                <p className={styles['action']}>
                  <Link href={item.action.href} onFollow={item.action.onFollow}>
                    {item.action.label}{' '}
                    <span className="visually-hidden">{item.action.visuallyHidden}</span>
                  </Link>
                </p>
              )}
            </Card>
          </li>
        ))}
      </ul>
    </div>
  );
}
