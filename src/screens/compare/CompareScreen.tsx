import { Columns } from '../../components/Columns/Columns.tsx';
import { LinkButton } from '../../components/LinkButton/LinkButton.tsx';
import { TextLink } from '../../components/TextLink/TextLink.tsx';
import { Title } from '../../components/Title/Title.tsx';
import type { ComparisonView, WhatIf } from '../../store/views/compare.ts';
import { words } from '../../words/words.ts';
import { CompareAnswers } from './CompareAnswers.tsx';
import { CompareReasons } from './CompareReasons.tsx';
import { CompareVerdict } from './CompareVerdict.tsx';
import { CompareWith } from './CompareWith.tsx';
import styles from './compare.module.css';

export interface CompareScreenProps {
  readonly focusKey: string;
  /** Null: there are no answers at all. */
  readonly backHref: string | null;
  readonly onBack: () => void;
  readonly startHref: string;
  readonly onStart: () => void;
  readonly whatIfs: readonly WhatIf[];
  readonly atHand: readonly WhatIf[];
  readonly chosen: string;
  readonly onAtHand: (id: string) => void;
  readonly onWhatIf: (id: string) => void;
  /** False where the text holds no answers. */
  readonly onLink: (text: string) => boolean;
  /** Null: nothing to compare with yet. */
  readonly view: ComparisonView | null;
}

/** Two situations beside each other: verdicts, what differs in the answers, what differs in the reasons. */
export function CompareScreen({ focusKey, view, backHref, ...props }: CompareScreenProps) {
  const title = <Title focusKey={focusKey}>{words.compare.title}</Title>;
  if (backHref === null)
    return (
      <div className="stack">
        {title}
        <p className="lead">{words.compare.noAnswers}</p>
        <LinkButton kind="primary" href={props.startHref} onFollow={props.onStart}>
          {words.compare.start}
        </LinkButton>
      </div>
    );
  return (
    <>
      <div className="stack">
        <TextLink kind="quiet" href={backHref} onFollow={props.onBack}>
          ← {words.compare.back}
        </TextLink>
        {title}
        <p className="lead">{words.compare.lead}</p>
      </div>
      <CompareWith
        whatIfs={props.whatIfs}
        atHand={props.atHand}
        chosen={props.chosen}
        onAtHand={props.onAtHand}
        onWhatIf={props.onWhatIf}
        onLink={props.onLink}
      />
      <p role="status" className={styles['summary']}>
        {view?.summary ?? words.compare.nothing}
      </p>
      {view !== null && (
        <>
          <Columns>
            <CompareVerdict side={view.one} />
            <CompareVerdict side={view.other} />
          </Columns>
          <CompareAnswers view={view} />
          <CompareReasons view={view} />
        </>
      )}
    </>
  );
}
