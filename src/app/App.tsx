import { StartScreen } from '../screens/StartScreen.tsx';
import { UnreadableScreen } from '../screens/UnreadableScreen.tsx';
import { hrefOf } from '../store/address.ts';
import { useApp } from '../store/app.ts';
import { forget, takeUp } from '../store/leave.ts';
import { startAgain } from '../store/proceed.ts';
import type { AppState, BesidePage, Page } from '../store/state.ts';
import { draftViews } from '../store/views/start.ts';
import { Frame } from './Frame.tsx';
import { Later } from './Later.tsx';
import {
  AdCountPage,
  AdsPage,
  CertificationPage,
  CertificationsPage,
  ComparePage,
  HowPage,
} from './lazyPages.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { VerdictPage } from './VerdictPage.tsx';

/** The page for the state of the store. */
export function App() {
  return <Shown state={useApp()} />;
}

export interface ShownProps {
  readonly state: AppState;
}

/** The page for any state: what the browser shows and what the build writes out beforehand. */
export function Shown({ state }: ShownProps) {
  return (
    <Frame width={widthOf(state.page)} current={currentOf(state.page)} answers={state.answers}>
      <Screen state={state} />
    </Frame>
  );
}

/** Which of the pages that the head of every page leads to is on show. */
function currentOf({ kind }: Page): BesidePage['kind'] | undefined {
  if (kind === 'certification') return 'certifications';
  if (kind === 'ads' || kind === 'ad-count') return 'ads';
  return kind === 'how' || kind === 'certifications' ? kind : undefined;
}

function widthOf({ kind }: Page): 'narrow' | 'wide' {
  switch (kind) {
    case 'verdict':
    case 'how':
    case 'compare':
    case 'ads':
    case 'ad-count':
    case 'certifications':
    case 'certification':
      return 'wide';
    case 'start':
    case 'question':
    case 'unreadable':
      return 'narrow';
  }
}

function Screen({ state }: ShownProps) {
  const { page, step } = state;
  // The first page somebody opens keeps the browser's own focus; every later one takes it.
  const focusKey = step > 1 ? String(step) : '';
  const startHref = hrefOf({ kind: 'question', id: 'side' });
  switch (page.kind) {
    case 'start':
      return (
        <StartScreen
          focusKey={focusKey}
          drafts={step === 0 ? [] : draftViews()}
          startHref={startHref}
          onStart={startAgain}
          onTakeUp={takeUp}
          onForget={forget}
        />
      );
    case 'how':
      return (
        <Later key="how">
          <HowPage focusKey={focusKey} />
        </Later>
      );
    case 'ads':
      return (
        <Later key="ads">
          <AdsPage text={state.adText} answers={state.answers} focusKey={focusKey} />
        </Later>
      );
    case 'ad-count':
      return (
        <Later key="ad-count">
          <AdCountPage answers={state.answers} focusKey={focusKey} />
        </Later>
      );
    case 'certifications':
      return (
        <Later key="certifications">
          <CertificationsPage answers={state.answers} focusKey={focusKey} />
        </Later>
      );
    case 'certification':
      return (
        <Later key="certification">
          <CertificationPage id={page.id} answers={state.answers} focusKey={focusKey} />
        </Later>
      );
    case 'compare':
      return (
        <Later key="compare">
          <ComparePage state={state} page={page} focusKey={focusKey} />
        </Later>
      );
    case 'question':
      return <QuestionPage state={state} page={page} focusKey={focusKey} />;
    case 'verdict':
      return <VerdictPage state={state} page={page} focusKey={focusKey} />;
    case 'unreadable':
      return (
        <UnreadableScreen
          focusKey={focusKey}
          why={page.why}
          startHref={startHref}
          onStart={startAgain}
        />
      );
  }
}
