import { expect, test } from 'vitest';
import { movedBetween } from '../../src/check/live/moved.ts';
import { compileRules } from '../../src/compile/compile.ts';
import type { RulesText } from '../../src/compile/files.ts';
import { changed, small } from '../compile/smallRules.ts';

const since = 'since the rules last checked without errors';

function moved(before: RulesText, after: RulesText, worlds: readonly [number, number] = [64, 64]) {
  const state = (texts: RulesText, count: number) => ({
    ruleset: compileRules(texts),
    worlds: count,
  });
  return movedBetween(state(before, worlds[0]), state(after, worlds[1]));
}
const lines = (...given: Parameters<typeof moved>) => moved(...given).map(({ text }) => text);

test('no verdict changes', () => {
  expect(moved(small, small)).toEqual([{ text: `No verdict changes ${since}.`, witness: null }]);
});

test('the most frequent changes are told one by one with a world, the others together', () => {
  const after = changed({
    file: 'verdicts/walker',
    from: '{ when: { wet: [soaked] }, verdict: take-it }',
    to: '{ when: { way: [long] }, verdict: leave-it }\n  - { when: { way: [short] }, verdict: wear-a-hat }\n  - { when: { way: [door], sky: [clear] }, verdict: take-it }\n  - { when: { wet: [soaked] }, verdict: take-it }',
  });
  const found = moved(small, after);
  const told = found.map(({ text }) => text);
  expect(told[0]).toMatch(
    new RegExp(`^\\d+ worlds of 64 \\(\\d+\\.\\d %\\) change verdict ${since}\\.$`),
  );
  const counts = told.slice(1).map((line) => Number(/ (\d+)$/.exec(line)?.[1]));
  expect(told).toHaveLength(5);
  expect(told.at(-1)).toMatch(/^ {4}others \d+$/);
  expect(Number(/^\d+/.exec(told[0] ?? '')?.[0])).toBe(counts.reduce((sum, one) => sum + one, 0));
  for (const line of told.slice(1, 4)) expect(line).toMatch(/^ {4}[a-z-]+ → [a-z-]+ \d+$/);
  expect(found.map(({ witness }) => witness === null)).toEqual([true, false, false, false, true]);
});

test('one world that moves is told as one, and nothing is said of others where there are none', () => {
  const after = changed({
    file: 'verdicts/host',
    from: '{ when: { mess: [puddles] }, verdict: lay-a-mat }',
    to: '{ when: { mess: [puddles], guests: [few] }, verdict: lay-a-mat }',
  });
  expect(moved(small, after)).toEqual([
    { text: `1 world of 64 (1.6 %) changes verdict ${since}.`, witness: null },
    {
      text: '    lay-a-mat → do-nothing 1',
      witness: { side: 'host', guests: 'many', hall: 'small' },
    },
  ]);
});

test('worlds that only one of them has are told apart', () => {
  expect(lines(small, small, [66, 65])).toEqual([
    `No verdict changes ${since}. 1 world is new. 2 worlds are no longer there.`,
  ]);
});
