import type { Ruleset } from '../../model/ruleset.ts';
import { align, jointQuestions } from './align.ts';
import { verdictMoves, type Move } from './moves.ts';
import { findRenames } from './renames.ts';
import { together, worldsIn } from './together.ts';
import { translate } from './translate.ts';

/** How the verdicts of two revisions differ over the worlds that both have. */
export interface Verdicts {
  readonly compared: number;
  /** The most frequent change first. */
  readonly moves: readonly Move[];
}

/**
 * The part of `diffRules` that tells whose verdict changes, for whoever cannot wait for the rest.
 * Null where the worlds cannot be laid side by side.
 */
export function verdictsBetween(old: Ruleset, after: Ruleset): Verdicts | null {
  const before = translate(old, findRenames(old, after));
  const aligned = align(before, after);
  if (aligned === null) return null;
  const joint = jointQuestions(aligned.before.book, aligned.after.book);
  // A side that one of them does not have has no world in both.
  const both = Object.keys(after.tables).flatMap((side) =>
    together(joint, side, aligned.before.diagram, aligned.after.diagram),
  );
  return { compared: worldsIn(both), moves: verdictMoves(aligned, both) };
}
