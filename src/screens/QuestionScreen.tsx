import { Choices } from '../components/Choices/Choices.tsx';
import { Disclosure } from '../components/Disclosure/Disclosure.tsx';
import { Possible } from '../components/Possible/Possible.tsx';
import { TextLink } from '../components/TextLink/TextLink.tsx';
import { Title } from '../components/Title/Title.tsx';
import type { QuestionView } from '../store/views/question.ts';
import { words } from '../words/words.ts';
import styles from './screens.module.css';

export interface QuestionScreenProps {
  readonly focusKey: string;
  readonly view: QuestionView;
  readonly backHref: string;
  readonly againHref: string;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onSelect: (option: string) => void;
  readonly onSubmit: () => void;
}

export function QuestionScreen({ focusKey, view, ...act }: QuestionScreenProps) {
  return (
    <>
      <nav className={styles['ways']} aria-label={words.question.ways}>
        <TextLink kind="quiet" href={act.backHref} onFollow={act.onBack}>
          ← {words.question.back}
        </TextLink>
        <TextLink kind="quiet" href={act.againHref} onFollow={act.onAgain}>
          {words.question.startAgain}
        </TextLink>
      </nav>
      {view.trial !== null && <p className="muted">{view.trial}</p>}
      <Choices
        key={view.id}
        name={view.id}
        legend={
          <Title focusKey={focusKey} eyebrow={view.eyebrow}>
            {view.ask}
          </Title>
        }
        hint={view.hint ?? undefined}
        about={
          <Disclosure summary={words.question.why}>
            <p>{view.why}</p>
            {view.usual !== null && <p>{words.question.usualLead(view.usual)}</p>}
          </Disclosure>
        }
        options={view.options}
        selected={view.selected}
        onSelect={act.onSelect}
        onSubmit={act.onSubmit}
        submit={view.submit}
        error={view.error}
        errorTitle={words.question.missingTitle}
        keysHint={words.question.keys(view.options.length)}
      >
        {view.outcome !== null && (
          <p role="status" className={styles['outcome']}>
            {view.outcome}
          </p>
        )}
      </Choices>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      {view.possible.length > 0 && (
        <Possible
          label={words.question.possible}
          items={view.possible}
          ruledOut={words.question.ruledOut}
          announce={view.announce}
        />
      )}
    </>
  );
}
