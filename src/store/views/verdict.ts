import { ruleset } from 'virtual:ruleset';
import type { Advice } from '../../engine/advise.ts';
import { reasonsFor, standings } from '../../engine/explain.ts';
import type { Answers } from '../../model/answers.ts';
import type { Edition } from '../../model/edition.ts';
import type { Outlook, Verdict } from '../../model/verdict.ts';
import { words } from '../../words/words.ts';
import { adviceFor } from '../advice.ts';
import type { LinkNews, Whose } from '../state.ts';
import { answerViews, type AnswerView } from './answers.ts';
import { factsFor } from './facts.ts';
import { findOutView, type FindOutView } from './findOut.ts';
import { optionLabel, questionName, verdictById } from './names.ts';
import { meterView, type MeterView } from './meter.ts';
import { reasonView, type ReasonView } from './reason.ts';
import { stepViews } from './steps.ts';
import type { StepView } from './steps.ts';
import { thenView } from './then.ts';
import { wordsFor } from './wording.ts';
import type { ThenView } from './then.ts';

/** A verdict as its page shows it, settled or not. */
export interface VerdictView {
  readonly id: string;
  /** What the answers are about, as the first question words it. */
  readonly side: string;
  readonly settled: boolean;
  readonly outlook: Outlook;
  readonly tag: string;
  readonly headline: string;
  readonly summary: string;
  readonly meters: readonly MeterView[];
  readonly reasons: readonly ReasonView[];
  readonly findOut: FindOutView | null;
  readonly steps: readonly StepView[];
  readonly answers: readonly AnswerView[];
  /** Unanswered questions that can still change the verdict, and those that only make the plan closer. */
  readonly deciding: number;
  readonly closer: number;
  /** What the link's answers led to when it was made, where today's rules say something else. */
  readonly then: ThenView | null;
  /** What of the link could not be used, a sentence each. */
  readonly leftOut: readonly string[];
  readonly newer: boolean;
}

export function verdictView(
  given: Answers,
  linked: string | null,
  whose: Whose,
  news: LinkNews,
  past: readonly Edition[],
): VerdictView {
  const advice = adviceFor(given);
  const { answers, settled } = advice;
  const facts = factsFor(advice);
  const verdict = wordsFor(advice, facts);
  const unanswered = advice.deciding.filter((id) => answers[id] === undefined).length;
  return {
    id: advice.verdict,
    side: optionLabel('side', answers['side'] ?? ''),
    settled,
    outlook: verdict.outlook,
    tag: tagFor(advice, whose),
    headline: headlineFor(advice, verdict),
    summary: settled ? verdict.summary : openSummary(advice),
    meters: standings(ruleset, answers).map(meterView),
    reasons: reasonsFor(ruleset, answers).map(reasonView),
    findOut: findOutView(advice, facts),
    steps: stepViews(facts),
    answers: answerViews(advice),
    deciding: unanswered,
    closer: settled ? advice.unasked.length : 0,
    then: thenView(advice.verdict, linked, news, past),
    leftOut: [
      ...news.dropped.map(({ part, why }) => words.verdict.dropped[why](inShort(part))),
      ...news.stale.map((id) => words.verdict.stale(questionName(id))),
    ],
    newer: news.newer,
  };
}

/** Where every verdict left means yes, what is open decides only what the badge is worth. */
export function headlineFor(
  { settled, possible }: Advice,
  { headline, probably }: Verdict,
): string {
  if (settled) return headline;
  const allGood = possible.every((id) => verdictById(id).outlook === 'good');
  return allGood ? words.verdict.goAhead : words.verdict.findFirst(probably);
}

function tagFor({ settled, unasked, answers }: Advice, { draft, origin }: Whose): string {
  if (origin !== null) return words.verdict.tagTried;
  if (!settled) return words.verdict.tagOpen;
  const open = unasked.length > 0 || Object.values(answers).includes('dont-know');
  if (draft !== null) return open ? words.verdict.tagHolds : words.verdict.tag;
  return open ? words.verdict.tagHoldsShared : words.verdict.tagShared;
}

function openSummary({ possible }: Advice): string {
  return words.verdict.openSummary(possible.map((id) => verdictById(id).name).join(', '));
}

const shown = 80;

/** A link can hold anything. Enough of a part to know it again. */
function inShort(part: string): string {
  return part.length > shown ? `${part.slice(0, shown)}…` : part;
}
