import { bandOf } from '../../engine/bands.ts';
import { diagramOfSums, sumOffset } from '../../engine/diagram/bands.ts';
import type { Answers } from '../../model/answers.ts';
import type { Rulebook } from '../../model/ruleset.ts';
import type { Score } from '../../model/score.ts';
import { jointQuestions, type Aligned } from './align.ts';
import { samplesIn, together, worldsIn, type Tally } from './together.ts';

/** Worlds that moved from one thing to another, and the simplest of them. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly worlds: number;
  readonly samples: readonly Answers[];
}

/** The worlds that change verdict, the most frequent change first. */
export function verdictMoves({ before, after }: Aligned, both: readonly Tally[]): readonly Move[] {
  return movesBy(
    both,
    (tally) => before.book.verdicts[tally.before]?.id ?? '',
    (tally) => after.book.verdicts[tally.after]?.id ?? '',
  );
}

/** What changes in a score that both revisions have. */
export interface ScoreMoves {
  readonly score: string;
  /** Worlds with another sum of points. */
  readonly sums: number;
  readonly bands: readonly Move[];
  /** The simplest worlds with another band, or else with another sum. */
  readonly samples: readonly Answers[];
}

/** The scores of a side whose sum or band changes somewhere. */
export function scoreMoves(aligned: Aligned, side: string): readonly ScoreMoves[] {
  const { before, after } = aligned;
  return after.book.scores.flatMap((now): readonly ScoreMoves[] => {
    const then = before.book.scores.find(({ id }) => id === now.id);
    if (now.side !== side || then?.side !== side) return [];
    if (weighs(before.book, then) === weighs(after.book, now)) return [];
    const both = together(
      jointQuestions(before.book, after.book),
      side,
      diagramOfSums(before.book, then),
      diagramOfSums(after.book, now),
    );
    const moved = both.filter((tally) => tally.before !== tally.after);
    const bands = movesBy(
      both,
      (tally) => bandOf(then, tally.before - sumOffset),
      (tally) => bandOf(now, tally.after - sumOffset),
    );
    if (moved.length === 0 && bands.length === 0) return [];
    const samples = bands.length === 0 ? samplesIn(moved) : (bands[0]?.samples ?? []);
    return [{ score: now.id, sums: worldsIn(moved), bands, samples }];
  });
}

/** All that a score's sum and band hang on. Where it is the same, no world can differ. */
function weighs({ rules }: Rulebook, { id, bands }: Score): string {
  const own = rules.filter(({ add }) => add[id] !== undefined);
  return JSON.stringify([
    own.map(({ when, add }) => JSON.stringify([when, add[id]])).sort(),
    bands.map((band) => [band.id, band.from]),
  ]);
}

function movesBy(
  tallies: readonly Tally[],
  from: (tally: Tally) => string,
  to: (tally: Tally) => string,
): readonly Move[] {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    if (from(tally) === to(tally)) continue;
    const key = JSON.stringify([from(tally), to(tally)]);
    groups.set(key, [...(groups.get(key) ?? []), tally]);
  }
  return [...groups.values()]
    .flatMap((group) =>
      group.slice(0, 1).map((first) => ({
        from: from(first),
        to: to(first),
        worlds: worldsIn(group),
        samples: samplesIn(group),
      })),
    )
    .sort((a, b) => b.worlds - a.worlds);
}
