import { expect, test } from 'vitest';
import { disagreement } from '../../bench/agree.ts';
import { prompt, type Contestant } from '../../bench/contestant.ts';
import { middleOf, ratios } from '../../bench/middle.ts';
import { rotated, timeRounds } from '../../bench/rounds.ts';

test('each round starts with the next one, and nobody is left out', () => {
  expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual([
    'abc',
    'bca',
    'cab',
    'abc',
  ]);
});

test('the median and the middle half, also between two numbers', () => {
  expect(middleOf([9, 1, 5])).toEqual({ median: 5, from: 3, to: 7 });
  expect(middleOf([4, 1, 3, 2])).toEqual({ median: 2.5, from: 1.75, to: 3.25 });
  expect(() => middleOf([])).toThrow('Nothing was measured.');
});

test('a ratio is taken within a round, so that a round in which all were slow does not count', () => {
  expect(ratios([2, 200, 4], [1, 100, 2]).median).toBe(2);
});

test('in a round everybody sees the same worlds, after a first round for warming up', async () => {
  const seen: string[] = [];
  const watched = (name: string): Contestant =>
    prompt(
      (world) => world['n'] ?? '',
      (n) => {
        seen.push(name + n);
        return '';
      },
    );
  const both = [watched('a'), watched('b')];
  const sample = ['1', '2', '3', '4'].map((n) => ({ n }));
  const times = await timeRounds(both, sample, { rounds: 1, worlds: 2, seconds: 0 });
  expect(seen).toEqual(['a1', 'a2', 'b1', 'b2', 'b3', 'b4', 'a3', 'a4']);
  expect([...times.values()].map((rounds) => rounds.length)).toEqual([1, 1]);
});

test('the first world of which somebody says something else is told with what both say', async () => {
  const says = (verdict: (n: string) => string) =>
    prompt(
      (world) => world['n'] ?? '',
      (n) => verdict(n),
    );
  const entrant = (name: string, contestant: Contestant | null) => ({
    name,
    contestant,
    weight: '–',
  });
  const always = entrant(
    'always',
    says(() => 'yes'),
  );
  const mostly = entrant(
    'mostly',
    says((n) => (n === '2' ? 'no' : 'yes')),
  );
  const absent = entrant('absent', null);
  const worlds = [{ n: '1' }, { n: '2' }];
  expect(await disagreement([always, absent, always], worlds)).toBeNull();
  expect(await disagreement([always, absent, mostly], worlds)).toBe(
    'Of {"n":"2"} always says yes, and mostly says no.',
  );
});
