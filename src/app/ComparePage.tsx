import { CompareScreen } from '../screens/compare/CompareScreen.tsx';
import { adviceFor } from '../store/advice.ts';
import { hrefOf } from '../store/address.ts';
import { answersInLink, compareWith } from '../store/compare.ts';
import { goBack } from '../store/leave.ts';
import { startAgain } from '../store/proceed.ts';
import type { AppState, Page } from '../store/state.ts';
import { atHandViews, comparisonView, whatIfs } from '../store/views/compare.ts';

export interface ComparePageProps {
  readonly state: AppState;
  readonly page: Extract<Page, { kind: 'compare' }>;
  readonly focusKey: string;
}

export function ComparePage({ state: { answers }, page: { other }, focusKey }: ComparePageProps) {
  const none = Object.keys(answers).length === 0;
  const others = whatIfs(answers);
  const hand = atHandViews(answers);
  const chosen = others.find(
    (one) => hrefOf({ kind: 'compare' }, one.answers) === hrefOf({ kind: 'compare' }, other ?? {}),
  );
  return (
    <CompareScreen
      focusKey={focusKey}
      backHref={none ? null : hrefOf({ kind: 'verdict', id: adviceFor(answers).verdict }, answers)}
      onBack={goBack}
      startHref={hrefOf({ kind: 'question', id: 'side' })}
      onStart={startAgain}
      whatIfs={others}
      atHand={hand}
      onAtHand={(id) => {
        const found = hand.find((one) => one.id === id);
        if (found !== undefined) compareWith(found.answers);
      }}
      chosen={chosen?.id ?? ''}
      onWhatIf={(id) => {
        const found = others.find((one) => one.id === id);
        if (found !== undefined) compareWith(found.answers);
      }}
      onLink={(text) => {
        const found = answersInLink(text);
        if (found !== null) compareWith(found);
        return found !== null;
      }}
      view={other === null ? null : comparisonView(answers, other)}
    />
  );
}
