import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cliffs } from '../../src/check/cliffs.ts';
import { influences } from '../../src/check/influence.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { decide } from '../../src/engine/evaluate.ts';
import { eachWorld } from '../../src/engine/worlds.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { small } from '../compile/smallRules.ts';
import { always, conditions, question, rulesetOf, verdict } from '../engine/rulesets.ts';

/** How often another answer to a question gives another verdict, by asking every world and every other answer. */
function byHand(ruleset: Ruleset, id: string): number {
  const options = ruleset.questions.find((one) => one.id === id)?.options ?? [];
  let pairs = 0;
  let apart = 0;
  eachWorld(ruleset.questions, {}, null, (world) => {
    const here = decide(ruleset, world).verdict;
    for (const option of options) {
      if (option.id === world[id]) continue;
      pairs += 1;
      if (decide(ruleset, { ...world, [id]: option.id }).verdict !== here) apart += 1;
    }
  });
  return apart / pairs;
}

const questions = [
  question('side', 2),
  question('sky', 3),
  question('way', 2),
  question('coat', 3),
];

test('a question has the influence that trying every other answer shows, the largest first', () => {
  const rows = fc.array(conditions(questions), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(rows, rows, (left, right) => {
      const table = (side: string, drawn: typeof left) => [
        ...drawn.map((when, place) => ({ when, verdict: `${side}-${place === 1 ? 'y' : 'x'}` })),
        { when: always, verdict: `${side}-z` },
      ];
      const ruleset = rulesetOf({
        questions,
        scores: [],
        rules: [],
        verdicts: ['left', 'right'].flatMap((side) =>
          ['x', 'y', 'z'].map((id) => verdict(`${side}-${id}`, side)),
        ),
        tables: { left: table('left', left), right: table('right', right) },
      });
      const found = influences(ruleset);
      expect(found.map((one) => one.question).toSorted()).toEqual(['coat', 'side', 'sky', 'way']);
      for (const { question: id, share } of found) expect(share).toBeCloseTo(byHand(ruleset, id));
      const shares = found.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    }),
  );
});

test('a question that only some are asked has it among them alone', () => {
  const found = influences(compileWithSources(small).ruleset);
  expect(found.map((one) => one.question)[0]).toBe('side');
  const share = (id: string) => found.find((one) => one.question === id)?.share;
  // Of those on one of two sides, in one of two halls, another number of guests turns the verdict.
  expect([share('side'), share('guests'), share('hall')]).toEqual([1, 0.25, 0.25]);
});

/** Every cliff beside the examples of the small rules and of these. */
function cliffsWith(...examples: readonly string[]) {
  const text = `${small.get('rules/examples.yaml') ?? ''}\n${examples.join('\n')}\n`;
  const compiled = compileWithSources(new Map([...small, ['rules/examples.yaml', text]]));
  return cliffs(compiled).map(
    ({ example, question: id, from, to, verdicts }) =>
      `${example}, ${id}: ${from} → ${to}, ${verdicts.join(' → ')}`,
  );
}

const known = [
  'walk-in-the-rain, sky: rain → clear, take-it → leave-it',
  'walk-in-the-rain, way: long → door, take-it → leave-it',
  'corner-under-clouds, sky: clouds → clear, take-it → leave-it',
  'corner-under-clouds, way: short → door, take-it → leave-it',
  'party, guests: many → few, lay-a-mat → do-nothing',
  'party, hall: small → large, lay-a-mat → do-nothing',
];

test('a cliff is one other answer between the best and the worst, and neither the side nor a step between', () => {
  expect(cliffsWith()).toEqual(known);
});

test('it is told from the worst to the best too', () => {
  expect(
    cliffsWith(
      '- { id: coffee, name: C, answers: { side: host, guests: few, hall: small }, verdict: do-nothing }',
    ),
  ).toEqual([...known, 'coffee, guests: few → many, do-nothing → lay-a-mat']);
});

test('open answers do not hide it, where all of them lead the same way', () => {
  expect(
    cliffsWith(
      '- { id: hurry, name: H, answers: { side: walker, sky: rain, way: long }, verdict: take-it }',
    ),
  ).toEqual([
    ...known,
    'hurry, sky: rain → clear, take-it → leave-it',
    'hurry, way: long → door, take-it → leave-it',
  ]);
  expect(
    cliffsWith(
      '- { id: open, name: O, answers: { side: walker, sky: dont-know, way: long }, verdict: find-out }',
    ),
  ).toEqual(known);
});
