import { MapCell } from './MapCell.tsx';
import type { MapCellView } from './MapCell.tsx';
import { Layers } from './Layers.tsx';
import styles from './MapTable.module.css';

export interface MapAxis {
  readonly title: string;
  readonly bands: readonly { readonly id: string; readonly label: string }[];
}

export interface MapLayer {
  readonly id: string;
  readonly caption: string;
  /** Row by row, in the order of the axes. */
  readonly cells: readonly (readonly MapCellView[])[];
}

export interface MapTableProps {
  /** From the top down; null where a single row says it all. */
  readonly rows: MapAxis | null;
  readonly columns: MapAxis;
  /** The head of a single row. */
  readonly rowTitle: string;
  /** Maps of the same axes. They share one table, so that showing another moves nothing. */
  readonly maps: readonly MapLayer[];
  readonly shown: string;
}

/** A decision table over one or two scores, drawn as a map and read as the table that it is. */
export function MapTable({ rows, columns, rowTitle, maps, shown }: MapTableProps) {
  const lines = rows?.bands ?? [{ id: '', label: rowTitle }];
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>
          <Layers
            shown={shown}
            layers={maps.map(({ id, caption }) => ({ id, content: caption }))}
          />
        </caption>
        <thead>
          <tr>
            {rows === null ? (
              <td rowSpan={2} />
            ) : (
              <th scope="col" rowSpan={2} className={styles['corner']}>
                {rows.title}
              </th>
            )}
            <th scope="colgroup" colSpan={columns.bands.length} className={styles['axis']}>
              {columns.title}
            </th>
          </tr>
          <tr>
            {columns.bands.map(({ id, label }) => (
              <th key={id} scope="col" className={styles['column']}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id: row, label }, line) => (
            <tr key={row}>
              <th scope="row" className={styles['row']}>
                {label}
              </th>
              {columns.bands.map(({ id: column, label: columnLabel }, place) => (
                <MapCell
                  key={column}
                  column={columnLabel}
                  shown={shown}
                  layers={maps.flatMap(({ id, cells }) => {
                    const cell = cells[line]?.[place];
                    return cell === undefined ? [] : [{ id, cell }];
                  })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
