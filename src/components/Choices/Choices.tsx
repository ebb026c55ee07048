import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, SubmitEvent, ReactNode } from 'react';
import { Button } from '../Button/Button.tsx';
import { Choice } from '../Choice/Choice.tsx';
import type { ChoiceOption } from '../Choice/Choice.tsx';
import styles from './Choices.module.css';

export interface ChoicesProps {
  /** The name of the radios, and the start of every id in here. */
  readonly name: string;
  readonly legend: ReactNode;
  /** One or two lines, read out with the question. */
  readonly hint?: ReactNode;
  /** More under the hint, such as a Disclosure; not read out with the question. */
  readonly about?: ReactNode;
  readonly options: readonly ChoiceOption[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onSubmit: () => void;
  readonly submit: string;
  /** Why the last submit did not go through. Set it while handling `onSubmit`. */
  readonly error: string | null;
  readonly errorTitle: string;
  /** Tells of the keys that choose; shown only where there is a keyboard, and not read out. */
  readonly keysHint?: string | undefined;
  /** Between the options and the button. */
  readonly children?: ReactNode;
}

/** One question: a form of radio cards. A submit that leaves an error takes the focus to the first card. */
export function Choices(props: ChoicesProps) {
  const { name, legend, hint, about, options, selected, onSelect, onSubmit, submit } = props;
  const { error, errorTitle, keysHint, children } = props;
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const [submits, setSubmits] = useState(0);
  const failed = error !== null;
  const hintId = `${name}-hint`;
  const errorId = `${name}-error`;
  const described = [hint && hintId, failed && errorId].filter(Boolean).join(' ');

  // Counted, so that a second submit with the same error moves the focus again.
  useEffect(() => {
    if (submits > 0 && failed) first.current?.focus();
  }, [submits, failed]);

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSubmits((count) => count + 1);
    onSubmit();
  }

  /** Digits choose while the focus is in the question, so they take nothing from the page or a screen reader. */
  function press(event: KeyboardEvent<HTMLFieldSetElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const place = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    const option = options[place];
    if (option === undefined) return;
    event.preventDefault();
    fieldset.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]').item(place).focus();
    onSelect(option.id);
  }

  // Without a script a form would send its answer to the server. The method dialog sends nothing.
  return (
    <form className={styles['form']} method="dialog" noValidate onSubmit={send}>
      {/* The radios do the choosing; the keys are a shorter way to them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <fieldset
        ref={fieldset}
        className={styles['group']}
        aria-describedby={described || undefined}
        onKeyDown={press}
      >
        <legend className={styles['legend']}>{legend}</legend>
        {hint && (
          <div id={hintId} className={styles['hint']}>
            {hint}
          </div>
        )}
        {about && <div className={styles['about']}>{about}</div>}
        {failed && (
          <p id={errorId} className={styles['error']}>
            <strong className={styles['errorTitle']}>{errorTitle}</strong> {error}
          </p>
        )}
        <div className={styles['options']}>
          {options.map((option, index) => (
            <Choice
              key={option.id}
              {...option}
              name={name}
              selected={option.id === selected}
              onSelect={onSelect}
              message={failed && index === 0 ? errorId : undefined}
              inputRef={index === 0 ? first : undefined}
            />
          ))}
        </div>
      </fieldset>
      {children}
      {keysHint !== undefined && (
        <p className={styles['keys']} aria-hidden="true">
          {keysHint}
        </p>
      )}
      <div className={styles['send']}>
        <Button kind="primary" type="submit">
          {submit}
        </Button>
      </div>
    </form>
  );
}
