import { Disclosure } from '../Disclosure/Disclosure.tsx';
import styles from './Pushes.module.css';

export interface Push {
  readonly id: string;
  /** Up above nothing, down below. */
  readonly points: number;
  readonly label: string;
  readonly tone: 'good' | 'bad';
  readonly text: string;
  readonly note: string | null;
}

export interface PushesProps {
  readonly summary: string;
  /** Those up before those down. */
  readonly pushes: readonly Push[];
  /** The points from the middle of the bar to either end. */
  readonly scale: number;
}

/** What pushes a score up and down: on demand, as a bar to both sides and in words. */
export function Pushes({ summary, pushes, scale }: PushesProps) {
  if (pushes.length === 0) return <p>{summary}</p>;
  return (
    <Disclosure summary={summary}>
      <svg className={styles['bar']} aria-hidden="true">
        <rect className={styles['track']} width="100%" height="100%" />
        {pushes.map(({ id, points, tone }, place) => (
          <rect
            key={id}
            className={styles[tone]}
            x={percent((scale + startOf(pushes, place)) / (2 * scale))}
            width={percent(Math.abs(points) / (2 * scale))}
            height="100%"
          />
        ))}
        <line className={styles['middle']} x1="50%" x2="50%" y1="0" y2="100%" />
      </svg>
      <ul className={styles['list']}>
        {pushes.map(({ id, label, tone, text, note }) => (
          <li key={id} className={styles['push']}>
            <strong className={styles[tone]}>{label}</strong>
            <span>
              {text}
              {note !== null && <em> {note}</em>}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`;
}

/** Where a push begins, in points from the middle: outside those before it that push the same way. */
function startOf(pushes: readonly Push[], place: number): number {
  const own = pushes[place]?.points ?? 0;
  const inside = pushes
    .slice(0, place)
    .filter(({ points }) => points > 0 === own > 0)
    .reduce((sum, { points }) => sum + points, 0);
  return own > 0 ? inside : inside + own;
}
