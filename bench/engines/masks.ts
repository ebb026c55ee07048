import { bitsOf } from '../../src/engine/masks/bits.ts';
import { codeOf, meets } from '../../src/engine/masks/program.ts';
import { tableOf } from '../../src/engine/masks/table.ts';
import type { World } from '../../src/model/answers.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';
import { prompt, type Contestant } from '../contestant.ts';
import { forEachSide, type Side } from '../sides.ts';

/**
 * How fast these rules can go when fed with answer objects: the answers become bits, every rule of the
 * side is tried by its masks, the table is looked up. It says the verdict and nothing about why.
 */
export function maskLimit(book: Rulebook): Contestant {
  const sides = forEachSide(book, (side) => decider(book, side));
  return prompt(
    (world) => world,
    (world) => sides(world['side'])(world),
  );
}

function decider(book: Rulebook, { id, questions, rules }: Side): (world: World) => string {
  const bits = bitsOf(book);
  const world = new Int32Array(bits.words);
  const options = new Int8Array(questions.length);
  const sums = new Int16Array(book.scores.length);
  const decide = tableOf(book, id, bits, { world, options, sums, row: 0, verdict: 0 });
  const places = questions.map((question, at) => ({
    at,
    id: question.id,
    options: new Map(
      question.options.map((option, place) => {
        const { word = 0, bit = 0 } = bits.mask(question.id, [option.id])[0] ?? {};
        return [option.id, { place, word, bit }];
      }),
    ),
  }));
  const coded = rules.map(({ when, add }) => ({
    code: codeOf(when, bits),
    gains: Object.entries(add).map(([score, points]) => ({
      score: book.scores.findIndex((one) => one.id === score),
      points,
    })),
  }));

  function encode(answers: World): void {
    world.fill(0);
    options.fill(-1);
    for (const question of places) {
      const answer = answers[question.id];
      const option = answer === undefined ? undefined : question.options.get(answer);
      if (option === undefined) continue;
      world[option.word] = (world[option.word] ?? 0) | option.bit;
      options[question.at] = option.place;
    }
  }

  return (answers) => {
    encode(answers);
    sums.fill(0);
    for (const { code, gains } of coded) {
      if (!meets(code, world)) continue;
      for (const { score, points } of gains) sums[score] = (sums[score] ?? 0) + points;
    }
    return book.verdicts[decide().verdict]?.id ?? '';
  };
}
