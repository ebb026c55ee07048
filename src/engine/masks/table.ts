import type { Rulebook } from '../../model/ruleset.ts';
import { questionsIn } from '../condition.ts';
import type { Bit, Bits } from './bits.ts';
import { codeOf, meets } from './program.ts';
import type { Step } from './walk.ts';

/**
 * The decision table as a look-up: the row and verdict for each combination of bands and of the answers
 * that the rows look at are found once, by the masks, and remembered. Returns a function that writes
 * them into the step.
 */
export function tableOf(
  { questions, scores, tables, verdicts }: Rulebook,
  bits: Bits,
  bandBits: readonly (readonly Bit[])[],
  world: Int32Array,
  step: Step,
): () => void {
  const rows = new Map(
    Object.entries(tables).map(([side, list]) => [
      side,
      list.map(({ when, verdict }) => ({
        code: codeOf(when, bits),
        verdict: verdicts.findIndex(({ id }) => id === verdict),
      })),
    ]),
  );
  const bySide = (questions.find(({ id }) => id === 'side')?.options ?? []).map(
    ({ id }) => rows.get(id) ?? [],
  );
  const side = questions.findIndex(({ id }) => id === 'side');
  const seen = new Set(
    Object.values(tables)
      .flat()
      .flatMap(({ when }) => questionsIn(when)),
  );
  const looked = questions.flatMap(({ id, options }, place) =>
    seen.has(id) || place === side ? [{ place, size: options.length + 1 }] : [],
  );
  const bandAt = scores.map(({ bands }) => bandsBySum(bands.map(({ from }) => from)));
  const cells = scores.reduce(
    (size, { bands }) => size * bands.length,
    looked.reduce((size, one) => size * one.size, 1),
  );
  const known = new Int32Array(cells).fill(-1);

  function bandOf(score: number): number {
    return bandAt[score]?.[(step.sums[score] ?? 0) + middle] ?? 0;
  }

  function firstRow(): number {
    const set = bandBits.flatMap((own, score) => {
      const bit = own[bandOf(score)];
      return bit === undefined ? [] : [bit];
    });
    for (const { word, bit } of set) world[word] = (world[word] ?? 0) | bit;
    const list = bySide[step.options[side] ?? 0] ?? [];
    const row = list.findIndex(({ code }) => meets(code, world));
    for (const { word, bit } of set) world[word] = (world[word] ?? 0) & ~bit;
    return row * 256 + (list[row]?.verdict ?? 255);
  }

  return () => {
    let cell = 0;
    for (let score = 0; score < scores.length; score += 1) {
      cell = cell * (scores[score]?.bands.length ?? 1) + bandOf(score);
    }
    for (const { place, size } of looked) cell = cell * size + (step.options[place] ?? -1) + 1;
    let found = known[cell] ?? -1;
    if (found < 0) {
      found = firstRow();
      known[cell] = found;
    }
    step.row = found >>> 8;
    step.verdict = found & 255;
  };
}

// Sums stay far within this: fifty rules of at most a handful of points each.
const middle = 512;

/** The place of the band for every sum from -512 to 511. */
function bandsBySum(starts: readonly (number | null)[]): Uint8Array {
  return Uint8Array.from({ length: 2 * middle }, (_, index) =>
    starts.reduce<number>(
      (found, from, band) => (from === null || index - middle >= from ? band : found),
      0,
    ),
  );
}
