import { Layers } from './Layers.tsx';
import styles from './MapCell.module.css';

export interface MapCellView {
  readonly verdict: string;
  readonly tone: 'good' | 'mixed' | 'bad';
  /** The case stands here, or may: how likely, and the same in a word. */
  readonly mark: {
    readonly weight: 'here' | 'likely' | 'possible' | 'rare';
    readonly text: string;
  } | null;
  /** Something leads here: how much, and the same in words. */
  readonly near: { readonly count: number; readonly text: string } | null;
}

export interface MapCellProps {
  /** The head of its column, shown in the cell where there is no room for columns. */
  readonly column: string;
  readonly shown: string;
  readonly layers: readonly { readonly id: string; readonly cell: MapCellView }[];
}

/** One cell of all maps that share a table. Colour and frame are those of the map shown. */
export function MapCell({ column, shown, layers }: MapCellProps) {
  const cell = layers.find(({ id }) => id === shown)?.cell;
  const classes = [styles[cell?.tone ?? 'mixed'], styles[cell?.mark?.weight ?? 'free']];
  return (
    <td className={classes.join(' ')} data-column={column}>
      <Layers
        shown={shown}
        layers={layers.map(({ id, cell: { verdict, mark, near } }) => ({
          id,
          content: (
            <>
              {mark !== null && <strong className={styles['mark']}>{mark.text}: </strong>}
              <span className={styles['verdict']}>{verdict}</span>
              {near !== null && (
                <span className={styles['near']}>
                  <span aria-hidden="true">● {near.count}</span>
                  <span className="visually-hidden">, {near.text}</span>
                </span>
              )}
            </>
          ),
        }))}
      />
    </td>
  );
}
