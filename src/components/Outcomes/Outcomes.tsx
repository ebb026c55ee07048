import { Card } from '../Card/Card.tsx';
import styles from './Outcomes.module.css';

export interface Outcome {
  readonly id: string;
  readonly answer: string;
  readonly verdict: string;
  readonly note?: string | undefined;
  readonly tone: 'good' | 'bad' | 'mixed';
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
            </Card>
          </li>
        ))}
      </ul>
    </div>
  );
}
