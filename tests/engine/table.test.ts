import { expect, test } from 'vitest';
import { verdictAt } from '../../src/engine/table.ts';
import type { Condition } from '../../src/model/condition.ts';
import { always } from './rulesets.ts';

const soaked: Condition = { kind: 'band', score: 'wet', in: ['soaked'] };
const rain: Condition = { kind: 'answer', question: 'sky', in: ['rain'] };
const facts = (wet: string, sky: string) => ({ answers: { sky }, bands: { wet } });

test('the first row that fits decides, whether it looks at bands or at answers', () => {
  const table = [
    { when: soaked, verdict: 'take-it' },
    { when: rain, verdict: 'wear-a-hat' },
    { when: always, verdict: 'leave-it' },
  ];
  expect(verdictAt(table, facts('soaked', 'rain'))).toBe('take-it');
  expect(verdictAt(table, facts('dry', 'rain'))).toBe('wear-a-hat');
  expect(verdictAt(table, facts('dry', 'clear'))).toBe('leave-it');
});

test('a table that no row of fits is refused, and what it lacks is said', () => {
  expect(() => verdictAt([{ when: soaked, verdict: 'take-it' }], facts('dry', 'clear'))).toThrow(
    'No row of the decision table fits. Its last row needs an empty condition.',
  );
});
