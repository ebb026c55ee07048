import { AnswerList } from '../../components/AnswerList/AnswerList.tsx';
import { Card } from '../../components/Card/Card.tsx';
import { Meters } from '../../components/Meters/Meters.tsx';
import { Reasons } from '../../components/Reasons/Reasons.tsx';
import { Section } from '../../components/Section/Section.tsx';
import { Steps } from '../../components/Steps/Steps.tsx';
import { Title } from '../../components/Title/Title.tsx';
import { VerdictHead } from '../../components/VerdictHead/VerdictHead.tsx';
import type { VerdictView } from '../../store/views/verdict.ts';
import { words } from '../../words/words.ts';
import { reasonRow } from './reasonRow.tsx';
import { VerdictActions, type VerdictActionsProps } from './VerdictActions.tsx';
import { VerdictFindOut } from './VerdictFindOut.tsx';
import { VerdictNews } from './VerdictNews.tsx';

export interface VerdictScreenProps extends Omit<VerdictActionsProps, 'trying'> {
  readonly focusKey: string;
  readonly view: VerdictView;
  readonly onChange: (question: string) => void;
  /** The link as it came, while other answers are tried on it. */
  readonly theirsHref: string | null;
  readonly onTheirs: () => void;
}

export function VerdictScreen(props: VerdictScreenProps) {
  const { focusKey, view, onChange, theirsHref, onTheirs, ...actions } = props;
  const own = actions.own;
  return (
    <>
      <VerdictNews
        view={view}
        own={own}
        theirsHref={theirsHref}
        onTheirs={onTheirs}
        againHref={actions.againHref}
        onAgain={actions.onAgain}
      />
      <VerdictHead
        tag={view.tag}
        tone={view.settled ? 'settled' : 'open'}
        title={<Title focusKey={focusKey}>{view.headline}</Title>}
        summary={view.summary}
        actions={<VerdictActions {...actions} trying={theirsHref !== null} />}
        note={words.verdict.private}
        aside={
          <Card>
            <Meters items={view.meters} />
          </Card>
        }
      />
      <VerdictFindOut
        view={view}
        onChange={onChange}
        onGoOn={actions.onGoOn}
        goOnHref={actions.goOnHref}
      />
      <Section id="why" title={words.verdict.why}>
        {view.reasons.length === 0 ? (
          <p>{words.verdict.noReasons}</p>
        ) : (
          <Reasons items={view.reasons.map((reason) => reasonRow(reason, own))} />
        )}
      </Section>
      <Section id="next" title={words.verdict.next}>
        <Steps items={view.steps} />
      </Section>
      <Section id="answers" title={own ? words.verdict.answers : words.verdict.answersShared}>
        <AnswerList
          items={view.answers.map(({ id, question, answer, open, href, action }) => ({
            id,
            question,
            answer,
            ...(open ? { tone: 'open' as const } : {}),
            change: {
              href,
              label: action,
              visuallyHidden: question,
              onFollow: () => {
                onChange(id);
              },
            },
          }))}
        />
      </Section>
    </>
  );
}
