import type { Answers } from '../model/answers.ts';
import { adviceFor } from './advice.ts';
import { pushAddress, replaceAddress } from './address.ts';
import { show, useApp } from './app.ts';
import { keepDraft, newDraftId } from './drafts.ts';
import { fragmentOf } from './editions.ts';
import { carryNotes } from './notes.ts';
import { noNews, type Mode, type Whose } from './state.ts';

type Step = 'push' | 'replace';

/** Starts a new questionnaire. An earlier one stays on this device and can be taken up from the start page. */
export function startAgain(): void {
  showQuestion('side', {}, { draft: newDraftId(), origin: null }, 'ask', 'push');
}

/** Notes the option chosen on this page, without sending it yet. */
export function select(option: string): void {
  const { page, answers, draft, origin } = useApp.getState();
  if (page.kind !== 'question') return;
  const entry = { draft, origin, mode: page.mode, selected: option };
  replaceAddress({ kind: 'question', id: page.id }, answers, entry);
  useApp.setState({ page: { ...page, selected: option, missing: false } });
}

/** Continue: takes the answer over and goes to what comes next. With nothing chosen, says so and stays. */
export function proceed(): void {
  const { page, answers: before, draft, origin } = useApp.getState();
  if (page.kind !== 'question') return;
  const option = page.selected ?? before[page.id];
  if (option === undefined) {
    useApp.setState({ page: { ...page, missing: true } });
    return;
  }
  const { answers, next } = adviceFor({ ...before, [page.id]: option });
  const whose = keep(answers, { draft, origin });
  // The page that is left keeps its answer, so that Back finds it there.
  replaceAddress({ kind: 'question', id: page.id }, answers, { ...whose, mode: page.mode });
  if (page.mode === 'ask') showAfter(answers, whose, 'push');
  else if (page.mode === 'closer') showCloser(answers, whose);
  // A changed answer can raise questions that did not matter before. Those come first.
  else if (next !== null && adviceFor(before).next === null) showAfter(answers, whose, 'push');
  else showVerdict(answers, whose, 'push');
}

/** Fills in what was found out since: one click on the verdict, and Back takes it back. */
export function foundOut(question: string, option: string): void {
  const { answers: before } = useApp.getState();
  const { answers } = adviceFor({ ...before, [question]: option });
  showVerdict(answers, keep(answers, onVerdict()), 'push');
}

/** Takes over answers that were found elsewhere, and goes on to what is still to be asked. */
export function takeOver(answers: Answers): void {
  const { answers: before } = useApp.getState();
  const nobody: Whose = { draft: null, origin: null };
  const whose = Object.keys(before).length === 0 ? nobody : onVerdict();
  showAfter(answers, keep(answers, whose), 'push');
}

/** Keeps one's own answers on this device. Trials on somebody's link are theirs, and are not kept. */
function keep(answers: Answers, { draft, origin }: Whose): Whose {
  if (origin !== null) return { draft: null, origin };
  const kept = { draft: keepDraft(draft ?? newDraftId(), fragmentOf(answers)), origin };
  carryNotes({ draft, origin }, kept, answers);
  return kept;
}

/** The next question that can still change the verdict, or the verdict. */
export function showAfter(answers: Answers, whose: Whose, step: Step): void {
  const { next } = adviceFor(answers);
  if (next === null) showVerdict(answers, whose, step);
  else showQuestion(next, answers, whose, 'ask', step);
}

/** Opens an earlier answer for changing; Continue then leads back to the verdict. */
export function changeAnswer(id: string): void {
  const { answers } = useApp.getState();
  showQuestion(id, answers, onVerdict(), 'change', 'push');
}

/** Goes on asking after a settled verdict: first what could still matter, then what makes the steps fit better. */
export function goOn(): void {
  const { answers } = useApp.getState();
  const { next } = adviceFor(answers);
  if (next === null) showCloser(answers, onVerdict());
  else showQuestion(next, answers, onVerdict(), 'ask', 'push');
}

/** Whose answers go on from a verdict: from somebody's link on it is a trial on that link. */
function onVerdict(): Whose {
  const { answers, draft, origin } = useApp.getState();
  return { draft, origin: draft === null ? (origin ?? fragmentOf(answers)) : null };
}

function showCloser(answers: Answers, whose: Whose): void {
  const [first] = adviceFor(answers).unasked;
  if (first === undefined) showVerdict(answers, whose, 'push');
  else showQuestion(first, answers, whose, 'closer', 'push');
}

export function showVerdict(answers: Answers, whose: Whose, step: Step): void {
  const { verdict } = adviceFor(answers);
  go(step)({ kind: 'verdict', id: verdict }, answers, whose);
  show({ kind: 'verdict', linked: verdict, news: noNews }, { answers, ...whose });
}

function showQuestion(id: string, answers: Answers, whose: Whose, mode: Mode, step: Step): void {
  const { draft, origin } = whose;
  go(step)({ kind: 'question', id }, answers, { draft, origin, mode });
  show({ kind: 'question', id, mode, selected: null, missing: false }, { answers, draft, origin });
}

function go(step: Step): typeof pushAddress {
  return step === 'push' ? pushAddress : replaceAddress;
}
