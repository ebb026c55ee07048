import styles from './Dots.module.css';

export interface DotsProps {
  /** A dot each: full, half or empty. */
  readonly items: readonly ('stays' | 'depends' | 'changes')[];
}

const fills = {
  stays: 'M5 1a4 4 0 0 1 0 8a4 4 0 0 1 0-8',
  depends: 'M5 1a4 4 0 0 0 0 8',
  changes: '',
};

/** A small figure beside words that say the same. */
export function Dots({ items }: DotsProps) {
  return (
    <div className={styles['dots']} aria-hidden="true">
      {items.map((item, place) => (
        <svg key={place} className={styles[item]} viewBox="0 0 10 10">
          <circle cx="5" cy="5" r="4" className={styles['ring']} />
          <path d={fills[item]} className={styles['fill']} />
        </svg>
      ))}
    </div>
  );
}
