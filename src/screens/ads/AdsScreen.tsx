import { useId } from 'react';
import type { SubmitEvent } from 'react';
import { Button } from '../../components/Button/Button.tsx';
import { Notice } from '../../components/Notice/Notice.tsx';
import { Section } from '../../components/Section/Section.tsx';
import { TextLink } from '../../components/TextLink/TextLink.tsx';
import { Title } from '../../components/Title/Title.tsx';
import type { AdsView } from '../../store/views/ads.ts';
import { words } from '../../words/words.ts';
import { AdTexts } from './AdTexts.tsx';
import { Fill } from './Fill.tsx';
import { Found } from './Found.tsx';
import styles from './ads.module.css';

export interface AdsScreenProps {
  readonly focusKey: string;
  readonly text: string;
  /** The text that was read last; null: none yet. */
  readonly read: string | null;
  /** Null: nothing has been read yet. */
  readonly view: AdsView | null;
  readonly countHref: string;
  /** Whose answers the findings go into; null: those on screen. */
  readonly into: string | null;
  readonly onCount: () => void;
  readonly onText: (text: string) => void;
  readonly onRead: () => void;
  readonly onClear: () => void;
  readonly onFill: (answers: Readonly<Record<string, string>>) => void;
}

/** Pasted job ads, what they name and how strongly, and the answers that follow. */
export function AdsScreen({ focusKey, text, read, view, countHref, ...act }: AdsScreenProps) {
  const id = useId();

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    act.onRead();
  }

  return (
    <>
      <div className="stack">
        <Title focusKey={focusKey}>{words.ads.title}</Title>
        <p className="lead">{words.ads.lead}</p>
        <p className="muted">{words.ads.private}</p>
      </div>
      <form className={styles['form']} method="dialog" noValidate onSubmit={submit}>
        <label htmlFor={id}>{words.ads.field}</label>
        <span id={`${id}-hint`} className="muted">
          {words.ads.fieldHint}
        </span>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          className={styles['text']}
          rows={10}
          value={text}
          dir="auto"
          spellCheck={false}
          onChange={(event) => {
            act.onText(event.currentTarget.value);
          }}
        />
        <div className="cluster">
          <Button kind="primary" type="submit">
            {words.ads.read}
          </Button>
          <Button kind="quiet" onPress={act.onClear}>
            {words.ads.clear}
          </Button>
        </div>
      </form>
      <div role="status">
        {view?.trouble !== null && view !== null && <Notice tone="warn">{view.trouble}</Notice>}
        {view !== null && view.trouble === null && <p>{view.count}</p>}
      </div>
      {view !== null && view.trouble === null && (
        <>
          <Found view={view} />
          {read === text ? (
            <Fill
              key={read}
              items={view.fill}
              others={view.others}
              into={act.into}
              onFill={act.onFill}
            />
          ) : (
            <Notice tone="plain">{words.ads.changed}</Notice>
          )}
          <AdTexts ads={view.ads} />
        </>
      )}
      <Section id="usual" title={words.ads.usual}>
        <p>
          {words.ads.usualLead}{' '}
          <TextLink href={countHref} onFollow={act.onCount}>
            {words.ads.usualLink}
          </TextLink>
        </p>
      </Section>
    </>
  );
}
