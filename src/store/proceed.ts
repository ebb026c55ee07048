import type { Answers } from '../model/answers.ts';
import { writeFragment } from '../link/fragment.ts';
import { adviceFor } from './advice.ts';
import { pushAddress, replaceAddress } from './address.ts';
import { show, useApp } from './app.ts';
import { keepDraft, newDraftId } from './drafts.ts';
import { noNews, type Mode } from './state.ts';

type Step = 'push' | 'replace';

/** Starts a new questionnaire. An earlier one stays on this device and can be taken up from the start page. */
export function startAgain(): void {
  showQuestion('side', {}, newDraftId(), 'ask', 'push');
}

/** Notes the option chosen on this page, without sending it yet. */
export function select(option: string): void {
  const { page, answers, draft } = useApp.getState();
  if (page.kind !== 'question') return;
  replaceAddress({ kind: 'question', id: page.id }, answers, {
    draft,
    mode: page.mode,
    selected: option,
  });
  useApp.setState({ page: { ...page, selected: option, missing: false } });
}

/** Continue: takes the answer over and goes to what comes next. With nothing chosen, says so and stays. */
export function proceed(): void {
  const { page, answers: before, draft } = useApp.getState();
  if (page.kind !== 'question') return;
  const option = page.selected ?? before[page.id];
  if (option === undefined) {
    useApp.setState({ page: { ...page, missing: true } });
    return;
  }
  const { answers } = adviceFor({ ...before, [page.id]: option });
  const own = keepDraft(draft ?? newDraftId(), writeFragment(answers));
  // The page that is left keeps its answer, so that Back finds it there.
  replaceAddress({ kind: 'question', id: page.id }, answers, { draft: own, mode: page.mode });
  if (page.mode === 'ask') showAfter(answers, own, 'push');
  else if (page.mode === 'change') showVerdict(answers, own, 'push');
  else showCloser(answers, own);
}

/** The next question that can still change the verdict, or the verdict. */
export function showAfter(answers: Answers, draft: string | null, step: Step): void {
  const { next } = adviceFor(answers);
  if (next === null) showVerdict(answers, draft, step);
  else showQuestion(next, answers, draft, 'ask', step);
}

/** Opens an earlier answer for changing; Continue then leads back to the verdict. */
export function changeAnswer(id: string): void {
  const { answers, draft } = useApp.getState();
  showQuestion(id, answers, draft, 'change', 'push');
}

/** Goes on asking after a settled verdict: first what could still matter, then what makes the plan closer. */
export function goOn(): void {
  const { answers, draft } = useApp.getState();
  const { next } = adviceFor(answers);
  if (next === null) showCloser(answers, draft);
  else showQuestion(next, answers, draft, 'ask', 'push');
}

function showCloser(answers: Answers, draft: string | null): void {
  const [first] = adviceFor(answers).unasked;
  if (first === undefined) showVerdict(answers, draft, 'push');
  else showQuestion(first, answers, draft, 'closer', 'push');
}

export function showVerdict(answers: Answers, draft: string | null, step: Step): void {
  const { verdict } = adviceFor(answers);
  go(step)({ kind: 'verdict', id: verdict }, answers, { draft });
  show({ kind: 'verdict', linked: verdict, news: noNews }, { answers, draft });
}

function showQuestion(
  id: string,
  answers: Answers,
  draft: string | null,
  mode: Mode,
  step: Step,
): void {
  go(step)({ kind: 'question', id }, answers, { draft, mode });
  show({ kind: 'question', id, mode, selected: null, missing: false }, { answers, draft });
}

function go(step: Step): typeof pushAddress {
  return step === 'push' ? pushAddress : replaceAddress;
}
