import { LinkButton } from '../../components/LinkButton/LinkButton.tsx';
import { Notice } from '../../components/Notice/Notice.tsx';
import { Outcomes } from '../../components/Outcomes/Outcomes.tsx';
import { Section } from '../../components/Section/Section.tsx';
import { TextLink } from '../../components/TextLink/TextLink.tsx';
import type { FindOutView } from '../../store/views/findOut.ts';
import type { VerdictView } from '../../store/views/verdict.ts';
import { words } from '../../words/words.ts';
import { Letter } from './Letter.tsx';
import { Likelihood } from './Likelihood.tsx';
import styles from './verdict.module.css';

export interface VerdictFindOutProps {
  readonly view: VerdictView;
  readonly noteOwner: string;
  readonly goOnHref: string;
  readonly onGoOn: () => void;
  readonly onFound: (question: string, option: string) => void;
  readonly adsHref: string;
  readonly onAds: () => void;
}

/** What is still open: questions not asked yet, the one thing to find out first, or a closer plan. */
export function VerdictFindOut({ view, goOnHref, onGoOn, ...rest }: VerdictFindOutProps) {
  const { findOut, deciding, closer } = view;
  return (
    <>
      {deciding > 0 && (
        <div className={styles['apart']}>
          <Notice tone="warn">
            <p>{words.verdict.stillDeciding}</p>
            <LinkButton kind="primary" href={goOnHref} onFollow={onGoOn}>
              {words.verdict.goOn(deciding)}
            </LinkButton>
          </Notice>
        </div>
      )}
      {findOut !== null && <FindOut findOut={findOut} {...rest} />}
      {closer > 0 && (
        <div className={styles['apart']}>
          <Notice tone="plain">
            <p>{words.verdict.closer(closer)}</p>
            <LinkButton kind="secondary" href={goOnHref} onFollow={onGoOn}>
              {words.verdict.goCloser}
            </LinkButton>
          </Notice>
        </div>
      )}
    </>
  );
}

interface FindOutProps extends Pick<
  VerdictFindOutProps,
  'noteOwner' | 'onFound' | 'adsHref' | 'onAds'
> {
  readonly findOut: FindOutView;
}

function FindOut({ findOut, noteOwner, onFound, adsHref, onAds }: FindOutProps) {
  const { fromAds, likelihood, question, ask, task, letter, outcomes } = findOut;
  return (
    <Section id="find-out" title={words.verdict.findOut}>
      <div className="stack">
        <Likelihood view={likelihood} />
        <p className="lead">{words.verdict.findOutLead(ask)}</p>
        {task !== null && (
          <div className="prose">
            <p>
              <strong>{words.findOut.task}</strong>
              {task}
            </p>
            {fromAds && (
              <p className="screen-only">
                <TextLink href={adsHref} onFollow={onAds}>
                  {words.verdict.readAds}
                </TextLink>
              </p>
            )}
          </div>
        )}
        {letter !== null && <Letter letter={letter} owner={noteOwner} />}
        <div className={styles['wide']}>
          <Outcomes
            lead={words.verdict.outcomes}
            items={outcomes.map(({ label, href, ...outcome }) => ({
              ...outcome,
              action: {
                href,
                label: words.findOut.found,
                visuallyHidden: words.findOut.foundHidden(label),
                onFollow: () => {
                  onFound(question, outcome.id);
                },
              },
            }))}
          />
        </div>
        <div className="prose">
          <p className="muted">{words.findOut.later}</p>
        </div>
      </div>
    </Section>
  );
}
