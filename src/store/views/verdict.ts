import { ruleset } from 'virtual:ruleset';
import type { Advice } from '../../engine/advise.ts';
import { holds } from '../../engine/condition.ts';
import { reasonsFor, standings } from '../../engine/explain.ts';
import type { Answers } from '../../model/answers.ts';
import type { Outlook } from '../../model/verdict.ts';
import { words } from '../../words/words.ts';
import { adviceFor } from '../advice.ts';
import type { LinkNews } from '../state.ts';
import { answerViews, type AnswerView } from './answers.ts';
import { findOutView, type FindOutView } from './findOut.ts';
import { questionName, verdictById, verdictName } from './names.ts';
import { meterView, type MeterView } from './meter.ts';
import { reasonView, type ReasonView } from './reason.ts';

export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A verdict as its page shows it, settled or not. */
export interface VerdictView {
  readonly id: string;
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
  /** What the link said, where today's rules say something else. */
  readonly changed: string | null;
  /** What of the link could not be used, a sentence each. */
  readonly leftOut: readonly string[];
  readonly newer: boolean;
}

export function verdictView(
  given: Answers,
  linked: string | null,
  own: boolean,
  news: LinkNews,
): VerdictView {
  const advice = adviceFor(given);
  const { answers, settled, likely } = advice;
  const verdict = verdictById(likely);
  const unanswered = advice.deciding.filter((id) => answers[id] === undefined).length;
  return {
    id: advice.verdict,
    settled,
    outlook: verdict.outlook,
    tag: tagFor(advice, own),
    headline: settled ? verdict.headline : words.verdict.findFirst(verdict.probably),
    summary: settled ? verdict.summary : openSummary(advice),
    meters: standings(ruleset, answers).map(meterView),
    reasons: reasonsFor(ruleset, answers).map(reasonView),
    findOut: findOutView(advice),
    steps: stepsFor(advice),
    answers: answerViews(advice),
    deciding: unanswered,
    closer: settled ? advice.unasked.length : 0,
    changed: changedSince(linked, advice, news),
    leftOut: [
      ...news.dropped.map(({ part, why }) => words.verdict.dropped[why](part)),
      ...news.stale.map((id) => words.verdict.stale(questionName(id))),
    ],
    newer: news.newer,
  };
}

/** Only rules that changed change a whole link's verdict; a damaged one lost it with its answers. */
function changedSince(linked: string | null, { verdict }: Advice, news: LinkNews): string | null {
  const whole = news.dropped.length === 0 && news.stale.length === 0;
  if (linked === null || linked === verdict || !whole) return null;
  return words.verdict.newText(verdictName(linked), verdictName(verdict));
}

function tagFor({ settled, unasked, answers }: Advice, own: boolean): string {
  if (!settled) return words.verdict.tagOpen;
  const open = unasked.length > 0 || Object.values(answers).includes('dont-know');
  if (own) return open ? words.verdict.tagHolds : words.verdict.tag;
  return open ? words.verdict.tagHoldsShared : words.verdict.tagShared;
}

function openSummary({ possible, deciding }: Advice): string {
  const names = possible.map((id) => verdictById(id).name).join(', ');
  const usual = ruleset.questions
    .filter(({ id }) => deciding.includes(id))
    .flatMap((question) => (question.usual === null ? [] : [question.usual.because]));
  const guess = usual.length === 0 ? words.verdict.noUsual : words.verdict.usual(usual.join(' '));
  return `${words.verdict.openSummary(names)} ${guess}`;
}

/** Steps fit the likely verdict; five are enough for one evening. */
function stepsFor({ answers, likely }: Advice): readonly StepView[] {
  const bands = Object.fromEntries(
    standings(ruleset, answers).map(({ score, bands: [low] }) => [score.id, low ?? '']),
  );
  return ruleset.steps
    .filter(({ when }) => holds(when, { answers, bands, verdict: likely }))
    .slice(0, 5)
    .map(({ id, title, text }) => ({ id, title, text }));
}
