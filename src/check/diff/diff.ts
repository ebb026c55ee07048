import type { Ruleset } from '../../model/ruleset.ts';
import { align, jointQuestions, type Aligned } from './align.ts';
import { ruleMoves, type RuleMove } from './firing.ts';
import { scoreMoves, verdictMoves, type Move, type ScoreMoves } from './moves.ts';
import { recordChanges, type RecordChange } from './records.ts';
import { findRenames, type Renames } from './renames.ts';
import { together } from './together.ts';
import { translate } from './translate.ts';
import { comparedWorlds, type Compared } from './worlds.ts';

/** What changed on a side that both revisions have. */
export interface SideDiff {
  readonly side: string;
  readonly compared: Compared;
  readonly verdicts: readonly Move[];
  readonly scores: readonly ScoreMoves[];
  readonly rules: readonly RuleMove[];
}

/** Everything that differs between two revisions of the rules. */
export interface Diff {
  readonly before: Ruleset;
  readonly after: Ruleset;
  readonly renames: Renames;
  /** Null where the worlds cannot be laid side by side: each lets one question decide whether the other is asked. */
  readonly aligned: Aligned | null;
  readonly sides: readonly SideDiff[];
  /** Sides that one revision alone has: none of their worlds can be compared. */
  readonly newSides: readonly string[];
  readonly goneSides: readonly string[];
  readonly records: readonly RecordChange[];
}

/**
 * Compares two rulesets over every world that both have. Renamed questions and options are compared
 * as what they were. Counts are exact; samples are the same ones each time.
 */
export function diffRules(old: Ruleset, after: Ruleset): Diff {
  const renames = findRenames(old, after);
  const before = translate(old, renames);
  const aligned = align(before, after);
  const sidesOf = ({ tables }: Ruleset) => Object.keys(tables);
  const shared = sidesOf(after).filter((side) => sidesOf(before).includes(side));
  return {
    before,
    after,
    renames,
    aligned,
    sides: aligned === null ? [] : shared.map((side) => sideDiff(aligned, before, after, side)),
    newSides: sidesOf(after).filter((side) => !shared.includes(side)),
    goneSides: sidesOf(before).filter((side) => !shared.includes(side)),
    records: recordChanges(before, after),
  };
}

function sideDiff(aligned: Aligned, before: Ruleset, after: Ruleset, side: string): SideDiff {
  const joint = jointQuestions(aligned.before.book, aligned.after.book);
  const both = together(joint, side, aligned.before.diagram, aligned.after.diagram);
  const known = { before: before.questions, after: after.questions };
  return {
    side,
    compared: comparedWorlds(aligned, known, side, both),
    verdicts: verdictMoves(aligned, both),
    scores: scoreMoves(aligned, side),
    rules: ruleMoves(aligned, side),
  };
}
