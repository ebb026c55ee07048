import styles from './Marked.module.css';

export interface MarkedProps {
  readonly stretches: readonly {
    readonly start: number;
    readonly text: string;
    readonly mark: string | null;
  }[];
}

/** Text as it was entered, with what was found in it marked and named. */
export function Marked({ stretches }: MarkedProps) {
  return (
    <p className={styles['text']} dir="auto">
      {stretches.map(({ start, text, mark }) =>
        mark === null ? (
          text
        ) : (
          <mark key={start} className={styles['mark']}>
            {text}
            <span className={styles['name']}> [{mark}]</span>
          </mark>
        ),
      )}
    </p>
  );
}
