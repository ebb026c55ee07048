import type { Answers } from '../model/answers.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { applies, prune } from './applies.ts';
import { questionsLeft, shares } from './diagram/shares.ts';
import { restrict } from './diagram/restrict.ts';
import { likelyVerdict } from './likely.ts';

/** What can be said of the answers so far, looking at every world that fits them. */
export interface Advice {
  /** The verdict that all worlds share, or `find-out`. */
  readonly verdict: string;
  readonly settled: boolean;
  /** The verdict itself when settled, else the one of the usual world. Never `find-out`. */
  readonly likely: string;
  /** The verdicts still possible, best first. */
  readonly possible: readonly string[];
  /** The open questions (unanswered or `dont-know`) that can still change the verdict, in asking order. */
  readonly deciding: readonly string[];
  /** The first of them that was not asked yet. */
  readonly next: string | null;
  /** Every question not answered yet that may apply, whether or not it can change the verdict. */
  readonly unasked: readonly string[];
  /** The answers that count, and the questions whose answers no longer do. */
  readonly answers: Answers;
  readonly dropped: readonly string[];
}

/** The verdict id that is never written as a rule: the open answers lead to different verdicts. */
export const findOutId = 'find-out';

/**
 * Promises the same advice as evaluating every world that fits the answers one by one would give.
 * Order of answering does not matter. Expects options that exist; pure and frozen.
 */
export function advise(ruleset: Ruleset, given: Answers): Advice {
  const { questions, verdicts } = ruleset;
  const { answers, dropped } = prune(questions, given);
  const left = restrict(ruleset.diagram, questions, answers);
  const reached = shares(left);
  const possible = verdicts.flatMap(({ id }, place) => (reached.has(place) ? [id] : []));
  const levels = questionsLeft(left);
  const deciding = questions.flatMap(({ id }, place) => (levels.has(place) ? [id] : []));
  const settled = possible.length === 1;
  const likely = likelyVerdict(ruleset, left);
  return Object.freeze({
    verdict: settled ? likely : findOutId,
    settled,
    likely,
    possible: Object.freeze(possible),
    deciding: Object.freeze(deciding),
    next: deciding.find((id) => answers[id] === undefined) ?? null,
    unasked: Object.freeze(
      questions
        .filter((question) => answers[question.id] === undefined)
        .filter((question) => applies(questions, answers, question) !== 'never')
        .map(({ id }) => id),
    ),
    answers,
    dropped,
  });
}
