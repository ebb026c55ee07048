import type { World } from '../model/answers.ts';
import type { Row } from '../model/verdict.ts';
import type { Rule } from '../model/rule.ts';
import type { Rulebook } from '../model/ruleset.ts';
import { bandOf } from './bands.ts';
import { decisiveIn, holds } from './condition.ts';

/** A rule that fired, and the answers that made it fire. */
export interface Fired {
  readonly rule: Rule;
  readonly answers: World;
}

/** The verdict of one world and how it came about. */
export interface Evaluation {
  readonly verdict: string;
  /** Score id → sum of points. */
  readonly scores: Readonly<Record<string, number>>;
  /** Score id → band id. */
  readonly bands: Readonly<Record<string, string>>;
  readonly fired: readonly Fired[];
  /** The row that decided: its place in the side's table, from 0. */
  readonly row: number;
}

/**
 * The plain interpreter, and the oracle for everything faster: sums the points
 * of every rule that fires, finds the bands, takes the first row that fits.
 * Promises the same frozen result for the same world. Refuses a world whose
 * side has no table, or that no row fits: a compiled ruleset has neither.
 */
export function evaluate(book: Rulebook, world: World): Evaluation {
  const side = world['side'] ?? '';
  const table = book.tables[side];
  if (table === undefined) throw new Error(`side: "${side}" has no decision table.`);

  const fired = book.rules
    .filter((rule) => rule.side === side && holds(rule.when, { answers: world }))
    .map((rule) =>
      Object.freeze({ rule, answers: pick(world, decisiveIn(rule.when, { answers: world })) }),
    );

  const scores: Record<string, number> = {};
  const bands: Record<string, string> = {};
  for (const score of book.scores) {
    if (score.side !== side) continue;
    const sum = fired.reduce((total, { rule }) => total + (rule.add[score.id] ?? 0), 0);
    scores[score.id] = sum;
    bands[score.id] = bandOf(score, sum);
  }

  const [row, verdict] = firstRow(table, world, bands);
  return Object.freeze({
    verdict,
    scores: Object.freeze(scores),
    bands: Object.freeze(bands),
    fired: Object.freeze(fired),
    row,
  });
}

function firstRow(
  table: readonly Row[],
  answers: World,
  bands: Readonly<Record<string, string>>,
): readonly [number, string] {
  for (const [place, row] of table.entries()) {
    if (holds(row.when, { answers, bands })) return [place, row.verdict];
  }
  throw new Error('No row of the decision table fits. Its last row needs an empty condition.');
}

function pick(world: World, ids: readonly string[]): World {
  const found: Record<string, string> = {};
  for (const id of ids) {
    const answer = world[id];
    if (answer !== undefined) found[id] = answer;
  }
  return Object.freeze(found);
}
