import type { Answers } from '../model/answers.ts';
import type { Rule } from '../model/rule.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Score } from '../model/score.ts';
import { bandOf } from './bands.ts';
import { decisiveIn, holds, questionsIn } from './condition.ts';
import { withUsual } from './likely.ts';
import { isOpen } from './open.ts';
import { eachWorld } from './worlds.ts';

/** A rule that fires whatever the open answers are, or does in the usual world. */
export interface Reason {
  readonly rule: Rule;
  /** The answers that made it fire, question id → option id. */
  readonly answers: Answers;
  /** Those among them that were not given but are usual. Empty: the reason rests on what was said. */
  readonly assumed: readonly string[];
}

/** A score's sum of points: one number, or the ends of what the open answers allow, with every band between. */
export interface Standing {
  readonly score: Score;
  readonly from: number;
  readonly to: number;
  /** Band ids that some world reaches, from the lowest up. */
  readonly bands: readonly string[];
}

/**
 * Why: the reasons that hold for certain or usually, by the score they weigh on and the strongest first.
 * Expects answers without stale ones.
 */
export function reasonsFor(ruleset: Ruleset, answers: Answers): readonly Reason[] {
  const usual = withUsual(ruleset, answers);
  const found: Reason[] = [];
  for (const rule of ruleset.rules) {
    if (rule.side !== answers['side']) continue;
    const fired = surelyFires(ruleset, usual, rule);
    if (fired === null) continue;
    const assumed = Object.keys(fired).filter((id) => isOpen(answers[id]));
    found.push(Object.freeze({ rule, answers: fired, assumed: Object.freeze(assumed) }));
  }
  return Object.freeze(found.sort((a, b) => weight(ruleset, a.rule) - weight(ruleset, b.rule)));
}

/** Smaller comes first: the place of the rule's first score, and within it the more points the sooner. */
function weight({ scores }: Ruleset, { add }: Rule): number {
  const place = scores.findIndex(({ id }) => add[id] !== undefined);
  return place * 100 - Math.abs(add[scores[place]?.id ?? ''] ?? 0);
}

/** The answers that make the rule fire in every world that fits, or null where some world says no. */
function surelyFires(ruleset: Ruleset, answers: Answers, rule: Rule): Answers | null {
  const decisive = new Set<string>();
  let misses = 0;
  eachWorld(ruleset.questions, answers, questionsIn(rule.when), (world) => {
    const facts = { answers: world };
    if (!holds(rule.when, facts)) misses += 1;
    else for (const id of decisiveIn(rule.when, facts)) decisive.add(id);
  });
  if (misses > 0) return null;
  const known: Record<string, string> = {};
  for (const id of decisive) {
    const answer = answers[id];
    if (!isOpen(answer)) known[id] = answer;
  }
  return Object.freeze(known);
}

/** Where each score of the side stands, over every world that fits the answers. */
export function standings(ruleset: Ruleset, answers: Answers): readonly Standing[] {
  return ruleset.scores
    .filter((score) => score.side === answers['side'])
    .map((score) => standing(ruleset, answers, score));
}

function standing(ruleset: Ruleset, answers: Answers, score: Score): Standing {
  const rules = ruleset.rules.filter((rule) => rule.add[score.id] !== undefined);
  const about = rules.flatMap((rule) => questionsIn(rule.when));
  const sums = new Set<number>();
  eachWorld(ruleset.questions, answers, about, (world) => {
    let sum = 0;
    for (const rule of rules) {
      if (holds(rule.when, { answers: world })) sum += rule.add[score.id] ?? 0;
    }
    sums.add(sum);
  });
  const reached = new Set([...sums].map((sum) => bandOf(score, sum)));
  return Object.freeze({
    score,
    from: Math.min(...sums),
    to: Math.max(...sums),
    bands: Object.freeze(score.bands.map(({ id }) => id).filter((id) => reached.has(id))),
  });
}
