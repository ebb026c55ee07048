import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Meter.module.css';

export interface MeterProps {
  readonly label: string;
  /** Where it stands, in a word: all that the bar says is said here too. */
  readonly band: string;
  /** 0 to 1. Equal to `to` when known; below it when open answers could still move it. */
  readonly from: number;
  readonly to: number;
  readonly tone: 'door' | 'learning' | 'cost' | 'neutral';
  readonly note?: string | undefined;
  /** Under it, such as a Disclosure. */
  readonly more?: ReactNode;
}

function percent(part: number): string {
  return `${Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10}%`;
}

/** One bar: solid as far as it certainly goes, hatched as far as it may go. Stands inside Meters. */
export function Meter({ label, band, from, to, tone, note, more }: MeterProps) {
  const hatch = useId();

  return (
    <div className={styles['meter']}>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['band']}>{band}</dd>
      <dd className={styles['rest']}>
        <svg className={styles[tone]} aria-hidden="true">
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2" height="5" className={styles['stripe']} />
          </pattern>
          <rect className={styles['track']} width="100%" height="100%" />
          {to > from && (
            <rect
              className={styles['open']}
              width={percent(to)}
              height="100%"
              fill={`url(#${hatch})`}
            />
          )}
          <rect className={styles['solid']} width={percent(from)} height="100%" />
        </svg>
        {note}
      </dd>
      {more !== undefined && <dd className={styles['more']}>{more}</dd>}
    </div>
  );
}
