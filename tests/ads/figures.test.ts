import { describe, expect, test } from 'vitest';
import { floors } from './figures/floors.ts';
import { labelled, sets } from './figures/labelled.ts';
import { figures, scoreOf, sumOf } from './figures/score.ts';
import { intervalOf } from './figures/wilson.ts';
import { read } from './reader.ts';

describe.each(sets)('the %s set of made-up ads', (set) => {
  const { shares, mistakes } = sumOf(labelled(set).map((ad) => scoreOf(ad, read(ad.text))));
  // What is held out stays unread: its totals are told and its mistakes are not.
  const told = set === 'open' ? mistakes.join('\n') : 'Its mistakes are not shown.';

  test.each(figures)('%s', (figure) => {
    const { right, of } = shares[figure];
    const message = `${figure}: ${String(right)} of ${String(of)}, fewer than before.\n${told}`;
    expect((right / of) * 100, message).toBeGreaterThanOrEqual(floors[set][figure]);
  });
});

test('an interval is Wilson’s', () => {
  expect(intervalOf(3, 200).from).toBeCloseTo(0.005, 3);
  expect(intervalOf(3, 200).to).toBeCloseTo(0.043, 3);
  expect(intervalOf(10, 10).to).toBe(1);
  expect(intervalOf(0, 0)).toEqual({ from: 0, to: 1 });
});
