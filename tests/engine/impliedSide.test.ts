import { expect, test } from 'vitest';
import { withImpliedSide } from '../../src/engine/impliedSide.ts';
import { question } from './rulesets.ts';

const onSide = (side: string) => ({ kind: 'answer', question: 'side', in: [side] }) as const;
const questions = [
  question('weather', 2),
  question('side', 2),
  question('goal', 2, onSide('left')),
  question('size', 2, onSide('right')),
  question('place', 2),
];

test('answers that only one side is asked tell the side', () => {
  expect(withImpliedSide(questions, { goal: 'a' })).toEqual({ goal: 'a', side: 'left' });
  expect(withImpliedSide(questions, { size: 'a' })).toEqual({ size: 'a', side: 'right' });
});

test('answers that both sides are asked, or that contradict each other, tell nothing', () => {
  for (const answers of [{ place: 'a' }, { goal: 'a', size: 'a' }, {}]) {
    expect(withImpliedSide(questions, answers)).toBe(answers);
  }
});

test('a side that was given stays', () => {
  const given = { side: 'right', goal: 'a' };
  expect(withImpliedSide(questions, given)).toBe(given);
});

test('without a question for the side there is none to find', () => {
  const answers = { goal: 'a' };
  const sideless = questions.filter(({ id }) => id !== 'side');
  expect(withImpliedSide(sideless, answers)).toBe(answers);
});
