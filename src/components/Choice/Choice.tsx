import type { Ref } from 'react';
import styles from './Choice.module.css';

export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A small note beside the label. */
  readonly badge?: string | undefined;
}

export interface ChoiceProps extends ChoiceOption {
  readonly name: string;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
  /** The id of a message about this question, if there is one. */
  readonly message?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One radio as a card. The whole card is the label; its name is the short line, the rest describes it. */
export function Choice(props: ChoiceProps) {
  const { name, id, label, hint, badge, selected, onSelect, message, inputRef } = props;
  const own = `${name}-${id}`;
  const about = [badge && `${own}-badge`, hint && `${own}-hint`, message].filter(Boolean).join(' ');

  return (
    <label className={styles['card']}>
      <input
        ref={inputRef}
        className={styles['radio']}
        type="radio"
        id={own}
        name={name}
        value={id}
        checked={selected}
        onChange={() => onSelect(id)}
        aria-labelledby={`${own}-label`}
        aria-describedby={about || undefined}
      />
      <span className={styles['words']}>
        <span className={styles['head']}>
          <span id={`${own}-label`} className={styles['label']}>
            {label}
          </span>
          {badge && (
            <span id={`${own}-badge`} className={styles['badge']}>
              {badge}
            </span>
          )}
        </span>
        {hint && (
          <span id={`${own}-hint`} className={styles['hint']}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
