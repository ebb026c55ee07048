import { ruleset } from 'virtual:ruleset';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { pushesViews } from '../../src/store/views/push.ts';
import { words } from '../../src/words/words.ts';
import { badgeHunter, unsure } from '../browser/people.ts';
import { completeSheets } from '../engine/arbitrary.ts';

const cases = completeSheets(ruleset);

test('of a complete case the pushes are the trace, and they add up to each score', () => {
  fc.assert(
    fc.property(cases, (answers) => {
      const { scores, fired } = evaluate(ruleset, answers);
      const views = pushesViews(answers);
      expect(Object.keys(views)).toEqual(Object.keys(scores));
      for (const [id, sum] of Object.entries(scores)) {
        const pushes = views[id]?.pushes ?? [];
        expect(pushes.reduce((total, { points }) => total + points, 0)).toBe(sum);
        expect(pushes.map((push) => push.id).toSorted()).toEqual(
          fired.flatMap(({ rule }) => (rule.add[id] === undefined ? [] : [rule.id])).toSorted(),
        );
        const ups = pushes.filter(({ points }) => points > 0);
        expect(pushes.slice(0, ups.length)).toEqual(ups);
        expect(views[id]?.scale).toBeGreaterThanOrEqual(Math.abs(sum));
      }
    }),
  );
});

test('more cost is bad, more of the others is good', () => {
  const tones = (id: string) =>
    pushesViews(badgeHunter)[id]?.pushes.map(({ points, tone }) => [points > 0, tone]);
  expect(tones('cost')).toEqual([[true, 'bad']]);
  expect(tones('door')?.at(-1)).toEqual([false, 'bad']);
});

test('what is only usual is told as such', () => {
  const notes = pushesViews(unsure)['door']?.pushes.map(({ note }) => note);
  expect(notes).toContain(words.map.usual);
});
