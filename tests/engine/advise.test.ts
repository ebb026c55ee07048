import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { advise } from '../../src/engine/advise.ts';
import { findOut } from '../../src/engine/findOut.ts';
import { sheets } from './arbitrary.ts';

const ruleset = loadRuleset();

const littleKnown = {
  side: 'myself',
  goal: 'first-role',
  experience: 'none',
  framework: 'dont-know',
  named: 'dont-know',
  certification: 'cspo',
  held: 'no',
  want: 'learn-the-job',
  payer: 'dont-know',
  burden: 'stretch',
  chance: 'no',
  domain: 'some',
  role: 'dont-know',
};

describe('advice on any sheet', () => {
  test('is settled exactly when one verdict is left, and its likely verdict is always a possible one', () => {
    fc.assert(
      fc.property(sheets(ruleset, 1e9), (sheet) => {
        const { settled, verdict, likely, possible } = advise(ruleset, sheet);
        expect(settled).toBe(possible.length === 1);
        expect(verdict).toBe(settled ? likely : 'find-out');
        expect(possible).toContain(likely);
      }),
    );
  });

  test('does not depend on the order of answering', () => {
    fc.assert(
      fc.property(sheets(ruleset, 1e9), (sheet) => {
        const reversed = Object.fromEntries(Object.entries(sheet).reverse());
        expect(advise(ruleset, reversed)).toEqual(advise(ruleset, sheet));
      }),
    );
  });

  test('takes “I don’t know” and not answered for the same, but for what to ask next', () => {
    const unanswered = without(littleKnown, 'named');
    const known = advise(ruleset, littleKnown);
    const missing = advise(ruleset, unanswered);
    expect(missing.possible).toEqual(known.possible);
    expect(missing.likely).toBe(known.likely);
    expect(known.next).toBeNull();
    expect(missing.next).toBe('named');
  });

  test('is frozen, so that nobody downstream can change it', () => {
    const advice = advise(ruleset, littleKnown);
    expect(Object.isFrozen(advice)).toBe(true);
    expect(Object.isFrozen(advice.possible)).toBe(true);
    expect(Object.isFrozen(advice.answers)).toBe(true);
  });
});

describe('somebody who knows little', () => {
  test('gets a likely verdict, the one thing to find out, and what each outcome leads to', () => {
    const advice = advise(ruleset, littleKnown);
    expect(advice.verdict).toBe('find-out');
    expect(ruleset.verdicts.map(({ id }) => id)).toContain(advice.likely);
    const found = findOut(ruleset, advice);
    expect(advice.deciding).toContain(found?.question);
    for (const outcome of found?.outcomes ?? []) {
      const then = advise(ruleset, { ...littleKnown, [found?.question ?? '']: outcome.option });
      expect(then.possible).toEqual(outcome.possible);
      expect(then.settled).toBe(outcome.settled);
      expect(then.likely).toBe(outcome.likely);
    }
    expect(found?.outcomes.length).toBeGreaterThan(1);
  });

  test('is told nothing to find out once the verdict is settled', () => {
    const settled = advise(ruleset, {
      ...littleKnown,
      named: 'required',
      framework: 'scrum',
      payer: 'grant',
    });
    expect(settled.settled).toBe(true);
    expect(findOut(ruleset, settled)).toBeNull();
  });
});

describe('answers that no longer apply', () => {
  test('are dropped and named, and the rest is kept', () => {
    const advice = advise(ruleset, { ...littleKnown, experience: 'senior' });
    expect(advice.dropped).toEqual(['chance']);
    expect(advice.answers).toEqual({ ...without(littleKnown, 'chance'), experience: 'senior' });
  });

  test('fall one after the other where each hangs on the one before', () => {
    const advice = advise(ruleset, { ...littleKnown, held: 'this-one' });
    expect(advice.dropped).toEqual(['want', 'chance', 'domain', 'role']);
  });

  test('of another side all go when the side changes', () => {
    expect(advise(ruleset, { ...littleKnown, side: 'team' }).answers).toEqual({ side: 'team' });
  });

  test('stay while the question that decides about them is open', () => {
    expect(advise(ruleset, { ...littleKnown, payer: 'dont-know' }).answers).toHaveProperty(
      'burden',
      'stretch',
    );
  });
});

function without(sheet: Record<string, string>, id: string): Record<string, string> {
  return Object.fromEntries(Object.entries(sheet).filter(([key]) => key !== id));
}
