import styles from './MapSwitch.module.css';

export interface MapSwitchProps {
  /** The name of the radios. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    /** A word behind the label, or empty. */
    readonly note: string;
  }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** Chooses one of several maps: radios in a row, so that arrows walk through them. */
export function MapSwitch({ name, legend, options, selected, onSelect }: MapSwitchProps) {
  return (
    <fieldset className={styles['switch']}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['options']}>
        {options.map(({ id, label, note }) => (
          <label key={id} className={styles['option']}>
            <input
              className={styles['radio']}
              type="radio"
              name={name}
              value={id}
              checked={id === selected}
              onChange={() => {
                onSelect(id);
              }}
            />
            <span>
              {label}
              {note !== '' && <span className={styles['note']}> ({note})</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
