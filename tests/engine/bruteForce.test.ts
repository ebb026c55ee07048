import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { advise } from '../../src/engine/advise.ts';
import { sheets } from './arbitrary.ts';
import { decidingByBruteForce, possibleByBruteForce } from './bruteForce.ts';

// The real rules, sheet by sheet against every world that fits; this takes a while.

const ruleset = loadRuleset();

/** The ruleset with the questions of one side alone, which keeps brute force within reach. */
function onSide(side: string) {
  const asked = ['side', ...advise(ruleset, { side }).unasked];
  return { ...ruleset, questions: ruleset.questions.filter(({ id }) => asked.includes(id)) };
}

describe('advice on any sheet of the real rules', () => {
  test('knows exactly the verdicts that some world gives', () => {
    fc.assert(
      fc.property(sheets(ruleset, 3000), (sheet) => {
        expect(new Set(advise(ruleset, sheet).possible)).toEqual(
          possibleByBruteForce(ruleset, sheet),
        );
      }),
    );
  });

  test('asks exactly the questions that can still change the verdict', () => {
    const sides = Object.fromEntries(
      ['myself', 'team', 'applicants'].map((side) => [side, onSide(side)]),
    );
    fc.assert(
      fc.property(sheets(ruleset, 600), (sheet) => {
        const side = sides[sheet['side'] ?? ''] ?? ruleset;
        const ids = side.questions.map(({ id }) => id);
        const own = Object.fromEntries(Object.entries(sheet).filter(([id]) => ids.includes(id)));
        const { deciding, next, answers } = advise(ruleset, own);
        const expected = decidingByBruteForce(side, own);
        expect(deciding).toEqual(expected);
        expect(next).toBe(expected.find((id) => answers[id] === undefined) ?? null);
      }),
    );
  });
});
