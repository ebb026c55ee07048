import styles from './Intervals.module.css';

export interface IntervalRow {
  readonly group: string;
  readonly ads: number;
  readonly asking: number;
  /** From 0 to 1. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly shareText: string;
  readonly intervalText: string;
}

export interface IntervalsProps {
  readonly caption: string;
  readonly head: {
    readonly group: string;
    readonly ads: string;
    readonly asking: string;
    readonly share: string;
    readonly interval: string;
  };
  readonly rows: readonly IntervalRow[];
}

/** Shares with their intervals, drawn in a table: the plot and its figures in one. The scale runs from 0 to 100 %. */
export function Intervals({ caption, head, rows }: IntervalsProps) {
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head.group}</th>
          <th scope="col">{head.ads}</th>
          <th scope="col">{head.asking}</th>
          <th scope="col">{head.share}</th>
          <th scope="col" className={styles['plotted']}>
            {head.interval}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.group}>
            <th scope="row">{row.group}</th>
            <td data-label={head.ads}>{row.ads}</td>
            <td data-label={head.asking}>{row.asking}</td>
            <td data-label={head.share}>{row.shareText}</td>
            <td className={styles['plotted']} data-label={head.interval}>
              {row.intervalText}
              <svg
                className={styles['plot']}
                viewBox="0 0 100 6"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <line className={styles['axis']} x1="0" x2="100" y1="3" y2="3" />
                <line
                  className={styles['line']}
                  x1={row.low * 100}
                  x2={row.high * 100}
                  y1="3"
                  y2="3"
                />
                <line
                  className={styles['dot']}
                  x1={row.share * 100}
                  x2={row.share * 100}
                  y1="0"
                  y2="6"
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
