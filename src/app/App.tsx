import { Page } from '../components/Page/Page.tsx';
import { StartScreen } from '../screens/StartScreen.tsx';
import { UnreadableScreen } from '../screens/UnreadableScreen.tsx';
import { hrefOf } from '../store/address.ts';
import { useApp } from '../store/app.ts';
import { forget, goToStart, takeUp } from '../store/leave.ts';
import { startAgain } from '../store/proceed.ts';
import type { AppState } from '../store/state.ts';
import { draftViews } from '../store/views/start.ts';
import { words } from '../words/words.ts';
import { Footer } from './Footer.tsx';
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
    <Page
      brand={words.brand}
      brandHref={hrefOf({ kind: 'start' })}
      onBrand={goToStart}
      skip={words.skip}
      nav={[]}
      footer={<Footer />}
      width={state.page.kind === 'verdict' ? 'wide' : 'narrow'}
    >
      <Screen state={state} />
    </Page>
  );
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
