import styles from './Tries.module.css';

export interface Try {
  readonly id: string;
  /** What would have to be, a line each. */
  readonly conditions: readonly string[];
  readonly verdict: string;
  readonly tone: 'good' | 'bad' | 'mixed';
  readonly note: string;
}

export interface TriesProps {
  readonly label: string;
  readonly items: readonly Try[];
  readonly pressed: string | null;
  /** Pressed, or pressed again. The button itself, so that the focus can come back to it. */
  readonly onPress: (id: string, button: HTMLElement) => void;
}

/** Cards to try out: each a button that stays pressed. All of its text is its name. */
export function Tries({ label, items, pressed, onPress }: TriesProps) {
  return (
    <ul className={styles['tries']} aria-label={label}>
      {items.map(({ id, conditions, verdict, tone, note }) => (
        <li key={id} className={styles['item']}>
          <button
            type="button"
            className={styles['card']}
            aria-pressed={id === pressed}
            onClick={(event) => {
              onPress(id, event.currentTarget);
            }}
          >
            <span className={styles['conditions']}>
              {conditions.map((condition) => (
                <span key={condition}>{condition} </span>
              ))}
            </span>
            <span className={styles[tone]}>{verdict}</span>
            <span className={styles['note']}>{note}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
