import { useMemo } from 'react';
import { VerdictScreen } from '../screens/verdict/VerdictScreen.tsx';
import { adviceFor } from '../store/advice.ts';
import { atHand } from '../store/atHand.ts';
import { hrefOf, linkTo } from '../store/address.ts';
import {
  backToTheirs,
  canShare,
  copyLink,
  copyText,
  goBeside,
  goToAnswers,
  printPage,
  shareLink,
} from '../store/leave.ts';
import { goOnAsMine } from '../store/mine.ts';
import { compareHref, goCompare } from '../store/compare.ts';
import { noteOwner } from '../store/notes.ts';
import { changeAnswer, foundOut, goOn, startAgain, takeOver } from '../store/proceed.ts';
import { reveal } from '../store/reveal.ts';
import type { AppState, Page } from '../store/state.ts';
import { todayInWords } from '../store/today.ts';
import { changeView } from '../store/views/change.ts';
import { mapView } from '../store/views/map.ts';
import { markdownOf } from '../store/views/markdown.ts';
import { pushesViews } from '../store/views/push.ts';
import { verdictView } from '../store/views/verdict.ts';

export interface VerdictPageProps {
  readonly state: AppState;
  readonly page: Extract<Page, { kind: 'verdict' }>;
  readonly focusKey: string;
}

export function VerdictPage({
  state: { answers, draft, origin, past, copied, copies },
  page,
  focusKey,
}: VerdictPageProps) {
  const own = draft !== null;
  const view = verdictView(answers, page.linked, { draft, origin }, page.news, past);
  const change = useMemo(() => changeView(answers), [answers]);
  const { next, unasked } = adviceFor(answers);
  // Whoever opened a link and then answered for themselves wants both beside each other, and so the other way round.
  const beside = atHand(answers).find(({ from }) => (own ? from === 'link' : from === 'device'));
  const link = linkTo({ kind: 'verdict', id: view.id }, answers);
  const text = markdownOf(view, change, own, link);
  return (
    <VerdictScreen
      focusKey={focusKey}
      view={view}
      change={change}
      onUse={({ answers: other }) => {
        takeOver(other);
      }}
      onShow={reveal}
      map={mapView(answers, own)}
      pushes={pushesViews(answers)}
      own={own}
      theirsHref={origin === null ? null : `${hrefOf({ kind: 'verdict', id: null })}#${origin}`}
      onTheirs={backToTheirs}
      onMine={goOnAsMine}
      onFound={foundOut}
      noteOwner={noteOwner({ draft, origin }, answers)}
      link={link}
      text={text}
      copied={copied}
      copies={copies}
      canShare={canShare()}
      againHref={hrefOf({ kind: 'question', id: 'side' })}
      goOnHref={hrefOf({ kind: 'question', id: next ?? unasked[0] ?? 'side' }, answers)}
      compareHref={compareHref(answers, beside?.answers ?? null)}
      compareFrom={beside?.from ?? null}
      onCopy={() => void copyLink()}
      onCopyText={() => void copyText(text)}
      onCompare={() => {
        goCompare(beside?.answers ?? null);
      }}
      adsHref={hrefOf({ kind: 'ads' }, answers)}
      onAds={() => {
        goBeside({ kind: 'ads' });
      }}
      today={todayInWords()}
      onShare={() => void shareLink(view.headline)}
      onGoToAnswers={goToAnswers}
      onPrint={printPage}
      onAgain={startAgain}
      onGoOn={goOn}
      onChange={changeAnswer}
    />
  );
}
