import { expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { reasonsFor, standings } from '../../src/engine/explain.ts';

const ruleset = loadRuleset();
const bankOnSafe = {
  side: 'myself',
  goal: 'next-role',
  experience: 'junior',
  framework: 'safe',
  named: 'preferred',
  certification: 'safe-popm',
  held: 'no',
  want: 'show-something',
  payer: 'me',
  burden: 'light',
  domain: 'well',
  role: 'framework-role',
};

test('the trace names every rule that fired with the answers that made it fire', () => {
  const { verdict, fired } = evaluate(ruleset, bankOnSafe);
  expect(verdict).toBe('get-it');
  const role = fired.find(({ rule }) => rule.id === 'safe-role');
  expect(role?.answers).toEqual({
    framework: 'safe',
    goal: 'next-role',
    certification: 'safe-popm',
  });
  expect(fired.map(({ rule }) => rule.id)).not.toContain('nothing-to-check');
});

test('the points of the fired rules add up to the scores', () => {
  const { scores, fired } = evaluate(ruleset, bankOnSafe);
  for (const [score, sum] of Object.entries(scores)) {
    expect(fired.reduce((total, { rule }) => total + (rule.add[score] ?? 0), 0)).toBe(sum);
  }
});

test('the row that decided is the first that fits', () => {
  const { row, verdict } = evaluate(ruleset, bankOnSafe);
  expect(ruleset.tables['myself']?.[row]?.verdict).toBe(verdict);
});

test('an evaluation is frozen all through', () => {
  const evaluation = evaluate(ruleset, bankOnSafe);
  expect(
    [evaluation, evaluation.scores, evaluation.bands, evaluation.fired, evaluation.fired[0]].every(
      Object.isFrozen,
    ),
  ).toBe(true);
});

test('a world without a side is refused', () => {
  expect(() => evaluate(ruleset, {})).toThrow(/side: "" has no decision table/);
});

test('an open answer leaves a range, and the reasons that hang on it are left out', () => {
  const open = { ...bankOnSafe, payer: 'dont-know', burden: 'heavy' };
  const cost = standings(ruleset, open).find(({ score }) => score.id === 'cost');
  expect([cost?.from, cost?.to]).toEqual([0, 6]);
  expect(reasonsFor(ruleset, open).map(({ rule }) => rule.id)).not.toContain('heavy-cost');
});

test('a reason that rests on what is usual says so', () => {
  const reasons = reasonsFor(ruleset, {
    ...bankOnSafe,
    certification: 'pragmatic',
    framework: 'dont-know',
    named: 'dont-know',
  });
  const reason = reasons.find(({ rule }) => rule.id === 'nothing-to-check');
  expect(reason?.assumed).toEqual(['named', 'framework']);
});
