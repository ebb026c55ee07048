import { useId } from 'react';
import type { KindShown, SortedBy } from '../../store/views/certifications.ts';
import { words } from '../../words/words.ts';
import styles from './certifications.module.css';

export interface SieveProps {
  readonly kind: KindShown;
  readonly by: SortedBy;
  readonly onKind: (kind: KindShown) => void;
  readonly onSort: (by: SortedBy) => void;
}

/** Which certifications are shown, and in which order. */
export function Sieve({ kind, by, onKind, onSort }: SieveProps) {
  return (
    <div className={styles['sieve']}>
      <Choose
        label={words.catalogue.filter}
        options={words.catalogue.kinds}
        value={kind}
        onChoose={onKind}
      />
      <Choose
        label={words.catalogue.sort}
        options={words.catalogue.sorts}
        value={by}
        onChoose={onSort}
      />
    </div>
  );
}

interface ChooseProps<Id extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Id, string>>;
  readonly value: Id;
  readonly onChoose: (id: Id) => void;
}

function Choose<Id extends string>({ label, options, value, onChoose }: ChooseProps<Id>) {
  const id = useId();
  const isOption = (text: string): text is Id => text in options;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          if (isOption(currentTarget.value)) onChoose(currentTarget.value);
        }}
      >
        {Object.keys(options)
          .filter(isOption)
          .map((option) => (
            <option key={option} value={option}>
              {options[option]}
            </option>
          ))}
      </select>
    </div>
  );
}
