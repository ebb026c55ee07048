import styles from './EffortTable.module.css';

export interface EffortCell {
  readonly text: string;
  /** From 0 to 1, drawn as a bar under the text. */
  readonly length: number;
}

export interface EffortTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** Null: not known. */
    readonly cells: readonly (EffortCell | null)[];
    readonly last: string;
  }[];
  readonly unknown: string;
}

/** A table whose figures are drawn as bars too, all on one scale: the picture and its own text in one. */
export function EffortTable({ caption, head, rows, unknown }: EffortTableProps) {
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells, last }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={head[place + 1] ?? place} data-label={head[place + 1]}>
                {cell === null ? (
                  <span className="muted">{unknown}</span>
                ) : (
                  <>
                    {cell.text}
                    <span className={styles['track']} aria-hidden="true">
                      <span
                        className={styles['bar']}
                        style={{ inlineSize: `${String(Math.max(1, cell.length * 100))}%` }}
                      />
                    </span>
                  </>
                )}
              </td>
            ))}
            <td data-label={head.at(-1)}>{last}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
