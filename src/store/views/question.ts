import { ruleset } from 'virtual:ruleset';
import { holds } from '../../engine/condition.ts';
import type { Answers } from '../../model/answers.ts';
import type { Question } from '../../model/question.ts';
import { words } from '../../words/words.ts';
import { adviceFor } from '../advice.ts';
import type { Mode } from '../state.ts';
import { verdictName } from './names.ts';

export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly badge?: string | undefined;
}

/** A question as its page shows it. */
export interface QuestionView {
  readonly id: string;
  readonly eyebrow: string;
  readonly ask: string;
  readonly hint: string | null;
  readonly why: string;
  /** What is usual and how we know, where there is such a thing. */
  readonly usual: string | null;
  readonly options: readonly OptionView[];
  readonly selected: string | null;
  readonly error: string | null;
  readonly submit: string;
  /** Said while other answers are tried on somebody's link. */
  readonly trial: string | null;
  /** Empty while the side is open: the verdicts of three sides at once tell nobody anything. */
  readonly possible: readonly {
    readonly id: string;
    readonly label: string;
    readonly possible: boolean;
  }[];
  readonly announce: string;
  /** While an answer is changed: what the verdict is now, and what it would be. */
  readonly outcome: string | null;
}

export function questionView(
  id: string,
  answers: Answers,
  {
    mode,
    selected,
    missing,
  }: { readonly mode: Mode; readonly selected: string | null; readonly missing: boolean },
  trial: boolean,
): QuestionView {
  const question = ruleset.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`question: there is no "${id}".`);
  const chosen = selected ?? answers[id] ?? null;
  const wording = question.instead.find(({ when }) => holds(when, { answers })) ?? question;
  return {
    id,
    eyebrow: eyebrow(question, answers, mode),
    ask: wording.ask,
    hint: wording.hint,
    why: question.why,
    usual: question.usual?.because ?? null,
    options: optionsOf(question),
    selected: chosen,
    error: missing
      ? question.unsure === null
        ? words.question.missing
        : words.question.missingUnsure
      : null,
    submit: returns(id, answers, chosen, mode)
      ? words.question[trial ? 'tryIt' : 'keep']
      : words.question.continue,
    trial: trial ? words.question.trial : null,
    ...stillPossible(id, answers, chosen),
    outcome: mode === 'change' ? outcome(id, answers, chosen) : null,
  };
}

function outcome(id: string, answers: Answers, chosen: string | null): string {
  const now = verdictName(adviceFor(answers).verdict);
  if (chosen === null || chosen === answers[id]) return words.question.now(now);
  const then = verdictName(adviceFor({ ...answers, [id]: chosen }).verdict);
  return then === now ? words.question.stays(now) : words.question.becomes(now, then);
}

/** Whether Continue leads back to the verdict: a change that raises new questions goes on to those. */
function returns(id: string, answers: Answers, chosen: string | null, mode: Mode): boolean {
  if (mode !== 'change') return false;
  if (chosen === null || adviceFor(answers).next !== null) return true;
  return adviceFor({ ...answers, [id]: chosen }).next === null;
}

function optionsOf(question: Question): readonly OptionView[] {
  return [...question.options, ...(question.unsure === null ? [] : [question.unsure])].map(
    (option) => ({
      id: option.id,
      label: option.label,
      hint: option.hint ?? undefined,
      badge: question.usual?.option === option.id ? words.question.usual : undefined,
    }),
  );
}

/** The number truly shrinks: it counts only questions that can still change the verdict. */
function eyebrow(question: Question, answers: Answers, mode: Mode): string {
  if (mode === 'change') return words.question.changing;
  if (mode === 'closer') return words.question.closer;
  const earlier = ruleset.questions.slice(0, ruleset.questions.indexOf(question));
  const number = 1 + earlier.filter(({ id }) => answers[id] !== undefined).length;
  if (answers['side'] === undefined) return words.question.number(number);
  const { deciding } = adviceFor({ ...answers, [question.id]: 'dont-know' });
  const more = deciding.filter((id) => id !== question.id && answers[id] === undefined).length;
  return `${words.question.number(number)} · ${words.question.atMost(more)}`;
}

function stillPossible(
  id: string,
  answers: Answers,
  chosen: string | null,
): Pick<QuestionView, 'possible' | 'announce'> {
  const given = chosen === null ? answers : { ...answers, [id]: chosen };
  const side = given['side'];
  if (side === undefined) return { possible: [], announce: '' };
  const { possible } = adviceFor(given);
  const left = ruleset.verdicts
    .filter((verdict) => possible.includes(verdict.id))
    .map(({ name }) => name);
  return {
    possible: ruleset.verdicts
      .filter((verdict) => verdict.side === side)
      .map(({ id: verdict, name }) => ({
        id: verdict,
        label: name,
        possible: possible.includes(verdict),
      })),
    announce: words.question.announce(left.length, left.join(', ')),
  };
}
