import { expect, test } from 'vitest';
import { countRows, wilson } from '../../src/store/views/adCount.ts';

// Figures published beside the count, worked out independently.
test.each([
  [3, 200, 0.005, 0.043],
  [22, 47, 0.33, 0.61],
  [0, 12, 0, 0.24],
  [0, 42, 0, 0.08],
])('%i of %i: the interval is the published one', (count, of, low, high) => {
  const interval = wilson(count, of);
  expect(interval.low).toBeCloseTo(low, 2);
  expect(interval.high).toBeCloseTo(high, 2);
});

test('every share lies in its interval, and in no group more ask than there are ads', () => {
  for (const { share, low, high, asking, ads } of countRows()) {
    expect(low).toBeLessThanOrEqual(share);
    expect(high).toBeGreaterThanOrEqual(share);
    expect(asking).toBeLessThanOrEqual(ads);
  }
});
