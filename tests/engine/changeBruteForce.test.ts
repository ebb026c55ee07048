import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { advise } from '../../src/engine/advise.ts';
import { prune } from '../../src/engine/applies.ts';
import { whatWouldChange } from '../../src/engine/change.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { settledSheets } from './arbitrary.ts';
import { possibleByBruteForce } from './bruteForce.ts';
import { bookAndSheet } from './rulesets.ts';

// More than a thousand settled sheets of the real rules, each against evaluating every world that
// fits any of its neighbours; this takes a while.

const ruleset = loadRuleset();

/** A change as the definition and the engine both tell it. */
interface Told {
  readonly answers: Answers;
  readonly possible: ReadonlySet<string>;
}

/** Every way to answer so many answered questions otherwise that lets another verdict in, by evaluating every world. */
function changesOf(rules: Ruleset, sheet: Answers, distance: number): readonly Told[] {
  const verdicts = possibleByBruteForce(rules, sheet);
  const kept = prune(rules.questions, sheet).answers;
  let others: Answers[] = [{}];
  for (const { id, options } of rules.questions) {
    const given = kept[id];
    if (id === 'side' || given === undefined || given === 'dont-know') continue;
    const other = options.filter((option) => option.id !== given);
    others = others.flatMap((few) => [
      few,
      ...(Object.keys(few).length < distance
        ? other.map((option) => ({ ...few, [id]: option.id }))
        : []),
    ]);
  }
  return others
    .filter((other) => Object.keys(other).length === distance)
    .map((answers) => ({
      answers,
      possible: possibleByBruteForce(rules, { ...kept, ...answers }),
    }))
    .filter(({ possible }) =>
      [...possible, ...verdicts].some((id) => !(possible.has(id) && verdicts.has(id))),
    );
}

/** Returns at which distance they are. */
function expectAsDefined(rules: Ruleset, sheet: Answers): number {
  const found = whatWouldChange(rules, advise(rules, sheet));
  if (found === null) throw new Error('A settled verdict is expected.');
  const changes = found.changes.map(({ answers, then }) =>
    asText({ answers, possible: new Set(then.possible) }),
  );
  const one = changesOf(rules, sheet, 1);
  const expected = one.length > 0 ? one : changesOf(rules, sheet, 2);
  expect(changes.toSorted()).toEqual(expected.map(asText).sort());
  expect(found.distance).toBe(Object.keys(expected[0]?.answers ?? {}).length);
  return found.distance;
}

function asText({ answers, possible }: Told): string {
  return JSON.stringify([Object.entries(answers).sort(), [...possible].sort()]);
}

describe('what would change it, against evaluating every world', () => {
  for (const [side, times] of [
    ['myself', 450],
    ['team', 300],
    ['applicants', 300],
  ] as const) {
    test(`is every nearest change and no other, on any settled sheet: ${side}`, () => {
      fc.assert(
        fc.property(settledSheets(ruleset, side), (sheet) => {
          expectAsDefined(ruleset, sheet);
        }),
        { numRuns: times, seed: 4 },
      );
    });
  }

  test('under any rules, also where it takes two answers or none would do', () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset: rules, sheet }) => {
        fc.pre(advise(rules, sheet).settled);
        seen.add(expectAsDefined(rules, sheet));
      }),
      { numRuns: 3000, seed: 4 },
    );
    expect(seen).toEqual(new Set([0, 1, 2]));
  });
});
