import { QuestionScreen } from '../screens/QuestionScreen.tsx';
import { hrefOf } from '../store/address.ts';
import { goBack } from '../store/leave.ts';
import { proceed, select, startAgain } from '../store/proceed.ts';
import type { AppState, Page } from '../store/state.ts';
import { questionView } from '../store/views/question.ts';

export interface QuestionPageProps {
  readonly state: AppState;
  readonly page: Extract<Page, { kind: 'question' }>;
  readonly focusKey: string;
}

export function QuestionPage({ state, page, focusKey }: QuestionPageProps) {
  return (
    <QuestionScreen
      focusKey={focusKey}
      view={questionView(page.id, state.answers, page, state.origin !== null)}
      backHref={hrefOf({ kind: 'start' })}
      againHref={hrefOf({ kind: 'question', id: 'side' })}
      onBack={goBack}
      onAgain={startAgain}
      onSelect={select}
      onSubmit={proceed}
    />
  );
}
