import { expect, test } from 'vitest';
import { changed } from '../compile/smallRules.ts';
import { findingsOf } from './findings.ts';

/** What is said of the one law that a change of the laws breaks, behind its first line. */
function told(from: string, to: string): readonly string[] {
  const [found] = findingsOf(changed({ file: 'laws', from, to })).filter(
    ({ check }) => check === 'law-broken',
  );
  return (found?.message ?? '').split('\n    ').slice(1);
}

const mend = 'Change the points or rows that do this, or the law if it should not hold.';

test('a law on one situation is told with its answers, its verdict and the bands behind it', () => {
  expect(told('when: { sky: [clear] }', 'when: { sky: [clouds] }')).toEqual([
    'The simplest case is { side: walker, sky: clouds, way: short, bag: roomy, framework: tall, certification: stick }. It comes to "take-it" (wet: damp, bother: light).',
    mend,
  ]);
});

test('a move that changes a score is told with its points before and after', () => {
  expect(told('along: [door, short, long]', 'along: [short, door, long]')).toEqual([
    'The simplest case is { side: walker, sky: clear, way: short, bag: roomy, framework: tall, certification: stick }. It has 0 points of "wet". With way: door instead, -2.',
    mend,
  ]);
});

test('a move that changes the verdict is told with both, and with the answers that the move calls for', () => {
  const ordered = 'ordered: { question: sky, along:';
  const lines = told(
    `when: { certification: [stick] }\n  ${ordered} [clear, clouds, rain], moves: never-worse }`,
    `when: { certification: [folding] }\n  ${ordered} [rain, clouds], moves: the-same }`,
  );
  expect(lines).toEqual([
    'The simplest case is { side: walker, sky: rain, way: short, framework: tall, certification: folding }. It comes to "take-it" (wet: damp, bother: light). With sky: clouds, bag: full instead, to "wear-a-hat" (wet: damp, bother: heavy).',
    mend,
  ]);
});
