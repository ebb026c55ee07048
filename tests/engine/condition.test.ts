import { expect, test } from 'vitest';
import { decisiveIn, holds, questionsIn } from '../../src/engine/condition.ts';
import type { Condition } from '../../src/model/condition.ts';

const sky: Condition = { kind: 'answer', question: 'sky', in: ['rain', 'snow'] };
const way: Condition = { kind: 'answer', question: 'way', in: ['long'] };
const coat: Condition = { kind: 'answer', question: 'coat', in: ['new'] };
const wet: Condition = { kind: 'band', score: 'wet', in: ['high', 'flood'] };
const stay: Condition = { kind: 'verdict', in: ['stay'] };
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
const not = (of: Condition): Condition => ({ kind: 'not', of });

const facts = {
  answers: { sky: 'rain', way: 'short', coat: undefined },
  bands: { wet: 'high' },
  verdict: 'stay',
};

test.each<readonly [string, Condition, boolean]>([
  ['an answer that is one of those listed', sky, true],
  ['an answer that is not', way, false],
  ['a question that was not asked', coat, false],
  ['not: a question that was not asked', not(coat), true],
  ['a band that is one of those listed', wet, true],
  ['a band that is not', { kind: 'band', score: 'wet', in: ['low'] }, false],
  ['a score that nobody summed', { kind: 'band', score: 'far', in: ['high'] }, false],
  ['the verdict', stay, true],
  ['another verdict', { kind: 'verdict', in: ['go'] }, false],
  ['all of several, one of them false', all(sky, way), false],
  ['all of several that hold', all(sky, wet, stay), true],
  ['all of nothing', all(), true],
  ['any of several, one of them true', any(way, sky), true],
  ['any of several that do not hold', any(way, coat), false],
  ['any of nothing', any(), false],
])('%s', (_, condition, expected) => {
  expect(holds(condition, facts)).toBe(expected);
});

test('before anything is summed up, neither a band nor the verdict holds', () => {
  const { answers } = facts;
  expect([holds(wet, { answers }), holds(stay, { answers })]).toEqual([false, false]);
});

test('the questions that a condition looks at are named once each, as it names them', () => {
  expect(questionsIn(all(way, any(sky, not(way)), wet, stay, not(coat)))).toEqual([
    'way',
    'sky',
    'coat',
  ]);
});

test.each<readonly [string, Condition, readonly string[]]>([
  ['an answer is one', sky, ['sky']],
  ['of all, each counts once', all(sky, not(way), sky), ['sky', 'way']],
  ['of any, the first that holds counts and no other', any(way, not(way), sky), ['way']],
  ['of any where none holds, none counts', any(way, coat), []],
  ['of not, what was asked counts', not(all(way, coat)), ['way']],
  ['bands and the verdict are no answers', all(wet, stay, sky), ['sky']],
])('what made it true: %s', (_, condition, expected) => {
  expect(decisiveIn(condition, facts)).toEqual(expected);
});
