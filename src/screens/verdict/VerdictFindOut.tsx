import { LinkButton } from '../../components/LinkButton/LinkButton.tsx';
import { Notice } from '../../components/Notice/Notice.tsx';
import { Outcomes } from '../../components/Outcomes/Outcomes.tsx';
import { Section } from '../../components/Section/Section.tsx';
import type { VerdictView } from '../../store/views/verdict.ts';
import { words } from '../../words/words.ts';

export interface VerdictFindOutProps {
  readonly view: VerdictView;
  readonly goOnHref: string;
  readonly onGoOn: () => void;
  readonly onChange: (question: string) => void;
}

/** What is still open: questions not asked yet, the one thing to find out first, or a closer plan. */
export function VerdictFindOut({ view, goOnHref, onGoOn, onChange }: VerdictFindOutProps) {
  const { findOut, deciding, closer } = view;
  return (
    <>
      {deciding > 0 && (
        <Notice tone="warn">
          <p>{words.verdict.stillDeciding}</p>
          <LinkButton kind="primary" href={goOnHref} onFollow={onGoOn}>
            {words.verdict.goOn(deciding)}
          </LinkButton>
        </Notice>
      )}
      {findOut !== null && (
        <Section id="find-out" title={words.verdict.findOut}>
          <div className="stack">
            <p className="lead">{words.verdict.findOutLead(findOut.ask)}</p>
            {findOut.task !== null && (
              <p>
                <strong>{words.verdict.task}</strong>
                {findOut.task}
              </p>
            )}
            <Outcomes lead={words.verdict.outcomes} items={findOut.outcomes} />
            <p>
              <LinkButton
                kind="secondary"
                href={findOut.href}
                onFollow={() => {
                  onChange(findOut.question);
                }}
              >
                {words.verdict.foundOut}
              </LinkButton>
            </p>
          </div>
        </Section>
      )}
      {closer > 0 && (
        <Notice tone="plain">
          <p>{words.verdict.closer(closer)}</p>
          <LinkButton kind="secondary" href={goOnHref} onFollow={onGoOn}>
            {words.verdict.goCloser}
          </LinkButton>
        </Notice>
      )}
    </>
  );
}
