import type { Rulebook } from '../../model/ruleset.ts';
import { bitsOf } from './bits.ts';
import type { Bit, Bits } from './bits.ts';
import { levelsOf } from './levels.ts';
import type { Closing, Level } from './levels.ts';
import { meets } from './program.ts';
import { tableOf } from './table.ts';

/** What the walk tells of a world. The same object each time, and the arrays are the walk's own: copy what you keep. */
export interface Step {
  /** The place of the option by the place of its question; -1 where the question does not apply. */
  readonly options: Int8Array;
  /** The sum by the place of the score. */
  readonly sums: Int16Array;
  readonly world: Int32Array;
  /** The place of the row in its side's table, and of the verdict in the rulebook. */
  row: number;
  verdict: number;
}

/**
 * Visits every complete set of answers with its sums, row and verdict. Conditions are bit masks, and
 * each rule is tried once for all the worlds that share the answers it looks at. Promises what
 * `decide` gives in the same worlds, in the order of `eachWorld`.
 */
export function walkWorlds(book: Rulebook, visit: (step: Step) => void): void {
  const sides = book.questions.find(({ id }) => id === 'side')?.options ?? [];
  for (const { id } of sides) walkSide(book, id, bitsOf(book), visit);
}

/**
 * The worlds of one side alone. `step.world` holds the bits of the answers, the bands and the verdict,
 * so that codes made from the same `bits` can be tried on it while visiting.
 */
export function walkSide(
  book: Rulebook,
  side: string,
  bits: Bits,
  visit: (step: Step) => void,
): void {
  const levels = levelsOf(book, side, bits);

  const world = new Int32Array(bits.words);
  const step: Step = {
    world,
    options: new Int8Array(book.questions.length).fill(-1),
    sums: new Int16Array(book.scores.length),
    row: 0,
    verdict: 0,
  };
  const { options, sums } = step;
  const decide = tableOf(book, side, bits, step);

  function walk(at: number): void {
    const level = levels[at];
    if (level === undefined) {
      const { row, verdict, outcome } = decide();
      step.row = row;
      step.verdict = verdict;
      for (const bit of outcome) flip(world, bit);
      visit(step);
      for (const bit of outcome) flip(world, bit);
      return;
    }
    const { asked, words, place, first } = level;
    if (asked.length > 0 && !meets(asked, world)) {
      close(at, level);
      return;
    }
    for (let option = 0; option < words.length; option += 1) {
      const word = words[option] ?? 0;
      const bit = level.bits[option] ?? 0;
      world[word] = (world[word] ?? 0) | bit;
      options[place] = first + option;
      close(at, level);
      world[word] = (world[word] ?? 0) & ~bit;
    }
    options[place] = -1;
  }

  /** Adds the points of the rules that this question decides, goes on, and takes them back. */
  function close(at: number, { closing, fired }: Level): void {
    for (let index = 0; index < closing.length; index += 1) {
      const rule = closing[index];
      const fires = rule !== undefined && meets(rule.code, world);
      fired[index] = fires ? 1 : 0;
      if (fires) add(sums, rule, 1);
    }
    walk(at + 1);
    for (let index = 0; index < closing.length; index += 1) {
      const rule = closing[index];
      if (rule !== undefined && fired[index] === 1) add(sums, rule, -1);
    }
  }

  walk(0);
}

function flip(world: Int32Array, { word, bit }: Bit): void {
  world[word] = (world[word] ?? 0) ^ bit;
}

function add(sums: Int16Array, { scores, points }: Closing, sign: number): void {
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    sums[score] = (sums[score] ?? 0) + sign * (points[index] ?? 0);
  }
}
