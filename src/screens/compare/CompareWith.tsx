import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button } from '../../components/Button/Button.tsx';
import type { WhatIf } from '../../store/views/compare.ts';
import { words } from '../../words/words.ts';
import styles from './compare.module.css';

export interface CompareWithProps {
  readonly whatIfs: readonly WhatIf[];
  readonly atHand: readonly WhatIf[];
  readonly chosen: string;
  readonly onAtHand: (id: string) => void;
  readonly onWhatIf: (id: string) => void;
  readonly onLink: (text: string) => boolean;
}

/** What to compare with: the same with another certification, or the answers in a link. */
export function CompareWith({
  whatIfs,
  atHand,
  chosen,
  onAtHand,
  onWhatIf,
  onLink,
}: CompareWithProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);

  function take(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (text.trim() === '') setError(words.compare.emptyLink);
    else setError(onLink(text) ? null : words.compare.badLink);
  }

  return (
    <form className={styles['with']} method="dialog" noValidate onSubmit={take}>
      {whatIfs.length > 0 && (
        <div className={styles['field']}>
          <label htmlFor={`${id}-what-if`}>{words.compare.whatIf}</label>
          <select
            id={`${id}-what-if`}
            value={chosen}
            onChange={(event) => {
              onWhatIf(event.currentTarget.value);
            }}
          >
            <option value="">{words.compare.whatIfChoose}</option>
            {whatIfs.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
      )}
      {atHand.length > 0 && (
        <div className={styles['field']} role="group" aria-labelledby={`${id}-kept`}>
          <strong id={`${id}-kept`}>{words.compare.kept}</strong>
          {atHand.map((one) => (
            <span key={one.id}>
              <Button
                kind="secondary"
                onPress={() => {
                  onAtHand(one.id);
                }}
              >
                {one.label}
              </Button>
            </span>
          ))}
        </div>
      )}
      <div className={styles['field']}>
        <label htmlFor={`${id}-link`}>{words.compare.link}</label>
        <span id={`${id}-hint`} className="muted">
          {words.compare.linkHint}
        </span>
        <span className={styles['row']}>
          <input
            id={`${id}-link`}
            type="text"
            inputMode="url"
            value={text}
            aria-invalid={error !== null}
            aria-describedby={`${id}-hint ${id}-error`}
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
          <Button kind="secondary" type="submit">
            {words.compare.take}
          </Button>
        </span>
        <span id={`${id}-error`} role="alert" className={styles['error']}>
          {error}
        </span>
      </div>
    </form>
  );
}
