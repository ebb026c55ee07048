import { Card } from '../../components/Card/Card.tsx';
import { Columns } from '../../components/Columns/Columns.tsx';
import { Meters } from '../../components/Meters/Meters.tsx';
import { Pushes } from '../../components/Pushes/Pushes.tsx';
import { Reasons } from '../../components/Reasons/Reasons.tsx';
import { Section } from '../../components/Section/Section.tsx';
import { Title } from '../../components/Title/Title.tsx';
import { VerdictHead } from '../../components/VerdictHead/VerdictHead.tsx';
import type { ChangeCard, ChangeView } from '../../store/views/change.ts';
import type { MapView } from '../../store/views/map.ts';
import type { PushesView } from '../../store/views/push.ts';
import type { VerdictView } from '../../store/views/verdict.ts';
import { words } from '../../words/words.ts';
import styles from './verdict.module.css';
import { reasonRow } from './reasonRow.tsx';
import { VerdictActions, type VerdictActionsProps } from './VerdictActions.tsx';
import { VerdictAnswers } from './VerdictAnswers.tsx';
import { VerdictChange } from './VerdictChange.tsx';
import { VerdictFindOut } from './VerdictFindOut.tsx';
import { VerdictMap } from './VerdictMap.tsx';
import { VerdictNews } from './VerdictNews.tsx';
import { VerdictNext } from './VerdictNext.tsx';

export interface VerdictScreenProps extends Omit<VerdictActionsProps, 'trying'> {
  readonly focusKey: string;
  readonly view: VerdictView;
  /** What would change it; null while it is open. */
  readonly change: ChangeView | null;
  readonly onUse: (card: ChangeCard) => void;
  readonly onShow: (place: Element) => void;
  readonly map: MapView | null;
  /** Score id → what pushes it which way. */
  readonly pushes: Readonly<Record<string, PushesView>>;
  readonly onChange: (question: string) => void;
  /** The link as it came, while other answers are tried on it. */
  readonly theirsHref: string | null;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
  readonly onFound: (question: string, option: string) => void;
  readonly adsHref: string;
  readonly onAds: () => void;
  /** The day it is printed, in words. */
  readonly today: string;
  /** Under whose name the tab keeps the notes that are drafted here. */
  readonly noteOwner: string;
}

export function VerdictScreen(props: VerdictScreenProps) {
  const {
    focusKey,
    view,
    change,
    onUse,
    onShow,
    map,
    pushes,
    onChange,
    theirsHref,
    onTheirs,
    onMine,
    onFound,
    adsHref,
    onAds,
    today,
    noteOwner,
    ...actions
  } = props;
  const own = actions.own;
  return (
    <>
      <p className={`print-only muted ${styles['paperHead'] ?? ''}`}>
        {words.takeAlong.paperHead(view.side, today)}
      </p>
      <VerdictNews
        view={view}
        own={own}
        theirsHref={theirsHref}
        onTheirs={onTheirs}
        onMine={onMine}
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
            <Meters
              items={view.meters.map((meter) => {
                const pushed = pushes[meter.id];
                return pushed === undefined ? meter : { ...meter, more: <Pushes {...pushed} /> };
              })}
            />
          </Card>
        }
      />
      <VerdictFindOut
        view={view}
        noteOwner={noteOwner}
        onFound={onFound}
        adsHref={adsHref}
        onAds={onAds}
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
      {change !== null && (
        <VerdictChange key={actions.link} view={change} onUse={onUse} onShow={onShow} />
      )}
      <Columns>
        <VerdictNext steps={view.steps} noteOwner={noteOwner} />
        {map !== null && (
          <div className="screen-only">
            <VerdictMap key={actions.link} view={map} />
          </div>
        )}
      </Columns>
      <VerdictAnswers answers={view.answers} own={own} onChange={onChange} />
      <p className={`print-only ${styles['onPaper'] ?? ''}`}>
        {words.takeAlong.onPaper}
        {actions.link}
      </p>
    </>
  );
}
