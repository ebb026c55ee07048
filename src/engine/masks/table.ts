import type { Rulebook } from '../../model/ruleset.ts';
import { questionsIn } from '../condition.ts';
import type { Bit, Bits } from './bits.ts';
import { codeOf, meets } from './program.ts';
import type { Step } from './walk.ts';

/** The row and verdict of a world by their places, and the bits of its bands and its verdict. */
export interface Outcome {
  readonly row: number;
  readonly verdict: number;
  readonly outcome: readonly Bit[];
}

/**
 * A side's decision table as a look-up: the outcome for each combination of bands and of the answers
 * that the rows look at is found once, by the masks, and remembered. Returns a function that tells
 * the outcome of the step as it stands.
 */
export function tableOf(
  { questions, scores, tables, verdicts }: Rulebook,
  side: string,
  bits: Bits,
  step: Step,
): () => Outcome {
  const { world } = step;
  const rows = (tables[side] ?? []).map(({ when, verdict }) => ({
    code: codeOf(when, bits),
    verdict: verdicts.findIndex(({ id }) => id === verdict),
    bits: bits.mask('verdict', [verdict]),
  }));
  const seen = new Set((tables[side] ?? []).flatMap(({ when }) => questionsIn(when)));
  const looked = questions.flatMap(({ id, options }, place) =>
    seen.has(id) ? [{ place, size: options.length + 1 }] : [],
  );
  const banded = scores.flatMap((score, place) =>
    score.side === side
      ? [
          {
            place,
            size: score.bands.length,
            bandAt: bandsBySum(score.bands.map(({ from }) => from)),
            bits: score.bands.map(({ id }) => bits.mask(`band ${score.id}`, [id])),
          },
        ]
      : [],
  );
  const known = new Map<number, Outcome>();

  function find(): Outcome {
    const bands = banded.flatMap(
      ({ place, bandAt, bits: own }) => own[bandAt[(step.sums[place] ?? 0) + middle] ?? 0] ?? [],
    );
    for (const { word, bit } of bands) world[word] = (world[word] ?? 0) | bit;
    const row = rows.findIndex(({ code }) => meets(code, world));
    for (const { word, bit } of bands) world[word] = (world[word] ?? 0) & ~bit;
    const decided = rows[row];
    if (decided === undefined) return { row, verdict: -1, outcome: bands };
    return { row, verdict: decided.verdict, outcome: [...bands, ...decided.bits] };
  }

  return () => {
    let cell = 0;
    for (const score of banded) {
      cell = cell * score.size + (score.bandAt[(step.sums[score.place] ?? 0) + middle] ?? 0);
    }
    for (const question of looked) {
      cell = cell * question.size + (step.options[question.place] ?? -1) + 1;
    }
    let found = known.get(cell);
    if (found === undefined) {
      found = find();
      known.set(cell, found);
    }
    return found;
  };
}

// Sums stay far within this: fifty rules of at most a handful of points each.
const middle = 512;

/** The place of the band for every sum from -512 to 511. */
function bandsBySum(starts: readonly (number | null)[]): readonly number[] {
  return Array.from({ length: 2 * middle }, (_, index) =>
    starts.reduce<number>(
      (found, from, band) => (from === null || index - middle >= from ? band : found),
      0,
    ),
  );
}
