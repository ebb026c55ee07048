import { useId } from 'react';
import styles from './Possible.module.css';

export interface PossibleItem {
  readonly id: string;
  readonly label: string;
  readonly possible: boolean;
}

export interface PossibleProps {
  readonly label: string;
  readonly items: readonly PossibleItem[];
  /** Read out after the name of a struck item. */
  readonly ruledOut: string;
  /** What changed, read out politely when it changes. */
  readonly announce: string;
}

/** Chips that get struck through and stay where they are. Keep it mounted: a live region only tells changes. */
export function Possible({ label, items, ruledOut, announce }: PossibleProps) {
  const labelId = useId();

  return (
    <div className={styles['possible']}>
      <p id={labelId} className={styles['title']}>
        {label}
      </p>
      <ul className={styles['chips']} aria-labelledby={labelId}>
        {items.map((item) => (
          <li key={item.id} className={styles[item.possible ? 'open' : 'struck']}>
            <span className={styles['name']}>{item.label}</span>
            {!item.possible && <span className="visually-hidden"> {ruledOut}</span>}
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {announce}
      </p>
    </div>
  );
}
