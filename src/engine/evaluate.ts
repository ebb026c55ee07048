import type { Answers, World } from '../model/answers.ts';
import type { Rule } from '../model/rule.ts';
import type { Rulebook } from '../model/ruleset.ts';
import type { Row } from '../model/verdict.ts';
import { bandOf } from './bands.ts';
import { answersBehind, holds } from './condition.ts';
import type { Facts } from './condition.ts';

/** The verdict of one world, with what the table looked at. */
export interface Decision {
  readonly verdict: string;
  /** Score id → sum of points. */
  readonly scores: Readonly<Record<string, number>>;
  /** Score id → band id. */
  readonly bands: Readonly<Record<string, string>>;
  /** The row that decided: its place in the side's table, from 0. */
  readonly row: number;
}

/** A rule that fired, and the answers that made it fire. */
export interface Fired {
  readonly rule: Rule;
  readonly answers: Answers;
}

/** A decision and the whole trace behind it. */
export interface Evaluation extends Decision {
  readonly fired: readonly Fired[];
}

/**
 * The plain interpreter, and the oracle for everything faster: sums the points
 * of every rule that fires, finds the bands, takes the first row that fits.
 * Promises the same result for the same world. Refuses a world whose side has
 * no table, or that no row fits: a compiled ruleset has neither.
 */
export function decide(book: Rulebook, world: World): Decision {
  return decisionFrom(firing(book, world), book, world);
}

/** `decide`, with every rule that fired and the answers that made it fire. Frozen all through. */
export function evaluate(book: Rulebook, world: World): Evaluation {
  const rules = firing(book, world);
  const { verdict, scores, bands, row } = decisionFrom(rules, book, world);
  const facts = { answers: world };
  const fired = rules.map((rule) =>
    Object.freeze({ rule, answers: answersBehind(rule.when, facts) }),
  );
  return Object.freeze({
    verdict,
    scores: Object.freeze(scores),
    bands: Object.freeze(bands),
    fired: Object.freeze(fired),
    row,
  });
}

/** The rules of the world's side that fire in it. */
function firing(book: Rulebook, world: World): readonly Rule[] {
  const side = world['side'];
  const facts = { answers: world };
  return book.rules.filter((rule) => rule.side === side && holds(rule.when, facts));
}

function decisionFrom(rules: readonly Rule[], book: Rulebook, world: World): Decision {
  const side = world['side'] ?? '';
  const table = book.tables[side];
  if (table === undefined) throw new Error(`side: "${side}" has no decision table.`);

  const scores: Record<string, number> = {};
  const bands: Record<string, string> = {};
  for (const score of book.scores) {
    if (score.side !== side) continue;
    let sum = 0;
    for (const { add } of rules) sum += add[score.id] ?? 0;
    scores[score.id] = sum;
    bands[score.id] = bandOf(score, sum);
  }
  const [row, verdict] = firstRow(table, { answers: world, bands });
  return { verdict, scores, bands, row };
}

function firstRow(table: readonly Row[], facts: Facts): readonly [number, string] {
  for (const [place, row] of table.entries()) {
    if (holds(row.when, facts)) return [place, row.verdict];
  }
  throw new Error('No row of the decision table fits. Its last row needs an empty condition.');
}
