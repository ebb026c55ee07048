import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { advise } from '../../src/engine/advise.ts';
import { walkWorlds } from '../../src/engine/masks/walk.ts';
import { isOpen } from '../../src/engine/open.ts';
import type { Answers } from '../../src/model/answers.ts';
import { sheets } from './arbitrary.ts';

// "Still possible" by its definition, on nearly empty sheets too: every world there is, and which of
// the sheets it fits. Small samples against the interpreter stand in bruteForce.test.ts.

const ruleset = loadRuleset();
const { questions, verdicts } = ruleset;
const ways = questions.reduce((count, { options }) => count + options.length, 0);

/** Words of 32 bits, a bit for each option of each question. */
const words = Math.ceil(ways / 32);
const firstBit = questions.map((_, place) =>
  questions.slice(0, place).reduce((count, { options }) => count + options.length, 0),
);

function set(bits: Int32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** The options that a world that fits cannot have: all others of each question that is answered. */
function ruledOut(answers: Answers): Int32Array {
  const bits = new Int32Array(words);
  questions.forEach(({ id, options }, place) => {
    const answer = answers[id];
    if (isOpen(answer)) return;
    options.forEach((option, index) => {
      if (option.id !== answer) set(bits, (firstBit[place] ?? 0) + index);
    });
  });
  return bits;
}

/** The verdicts of the worlds that fit each sheet, best first. */
function possibleIn(all: readonly Answers[]): readonly (readonly string[])[] {
  const out = all.map((answers) => ruledOut(answers));
  const found = all.map(() => new Set<number>());
  const world = new Int32Array(words);
  walkWorlds(ruleset, ({ options, verdict }) => {
    world.fill(0);
    options.forEach((option, place) => {
      if (option >= 0) set(world, (firstBit[place] ?? 0) + option);
    });
    for (let sheet = 0; sheet < all.length; sheet += 1) {
      const reached = found[sheet];
      const mask = out[sheet];
      if (reached === undefined || mask === undefined || reached.has(verdict)) continue;
      let fits = true;
      for (let word = 0; word < words && fits; word += 1)
        fits = ((world[word] ?? 0) & (mask[word] ?? 0)) === 0;
      if (fits) reached.add(verdict);
    }
  });
  return found.map((reached) =>
    verdicts.flatMap(({ id }, place) => (reached.has(place) ? [id] : [])),
  );
}

test('what is still possible is what the worlds that fit say, for a thousand sheets', () => {
  const given = fc.sample(sheets(ruleset, Infinity), { numRuns: 1000, seed: 20261123 });
  const advices = given.map((sheet) => advise(ruleset, sheet));
  const possible = possibleIn(advices.map(({ answers }) => answers));
  advices.forEach((advice, place) => {
    expect({ answers: advice.answers, possible: advice.possible }).toEqual({
      answers: advice.answers,
      possible: possible[place],
    });
  });
  // The sample holds both kinds, or it proves little.
  expect(advices.filter(({ settled }) => settled).length).toBeGreaterThan(100);
  expect(advices.filter(({ settled }) => !settled).length).toBeGreaterThan(100);
});
