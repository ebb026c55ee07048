import { expect, test } from 'vitest';
import { recordChanges } from '../../src/check/diff/records.ts';
import { changed, rules, type Change } from './diffSmall.ts';

/** Every change as one line: what, where, from, to. */
function changesOf(...changes: readonly Change[]): readonly string[] {
  return recordChanges(rules(), rules(changed(...changes))).flatMap(
    ({ kind, id, state, facts, words }) => [
      ...(state === 'changed' ? [] : [`${state} ${kind} ${id}`]),
      ...facts.map(
        (part) =>
          `${kind} ${id} ${part.at.join('.')}: ${String(part.before)} → ${String(part.after)}`,
      ),
      ...words.map(
        (part) =>
          `words of ${kind} ${id} ${part.at.join('.')}: ${String(part.before)} → ${String(part.after)}`,
      ),
    ],
  );
}

test('nothing differs', () => {
  expect(changesOf()).toEqual([]);
});

test('a sentence is words, what decides is not', () => {
  expect(
    changesOf(
      ['questions.yaml', 'How is the sky?', 'What is the sky like?'],
      ['questions.yaml', 'control: yours', 'control: given'],
      ['scores.yaml', 'from: +3', 'from: +2'],
      ['points/sky.yaml', 'when: { sky: [grey] }', 'when: { sky: [grey, black] }'],
    ),
  ).toEqual([
    'words of question sky ask: How is the sky? → What is the sky like?',
    'question coat control: yours → given',
    'score dry bands.safe.from: 3 → 2',
    'rule grey-sky when: { sky: [grey] } → { sky: [grey, black] }',
  ]);
});

test('other words for some are words, whatever of them changes', () => {
  const to = 'How is the sky?\n  instead: [{ when: { side: [me] }, ask: Is it blue? }]';
  expect(changesOf(['questions.yaml', 'How is the sky?', to])).toEqual([
    'words of question sky instead.{ side: [me] }: null → ask: Is it blue?',
  ]);
});

test('an option more, and options in another order', () => {
  const near = '    - { id: near, label: Near, said: it is near }\n';
  const far = '    - { id: far, label: Far, said: it is far }\n';
  const over = '    - { id: over, label: Over, said: it is over }\n';
  expect(changesOf(['questions.yaml', near + far, far + near + over])).toEqual([
    'question way options.over: null → label: Over, said: it is over',
    'question way options.order: near, far → far, near',
  ]);
});

test('a row put between others is one change', () => {
  const last = '  - { when: {}, verdict: stay }\n';
  const row = '  - { when: { coat?: [new] }, verdict: wait }\n';
  expect(changesOf(['verdicts/me.yaml', last, row + last])).toEqual([
    'table me rows.{ coat: [new] } → wait: null → { coat: [new] } → wait',
  ]);
});

test('records that come and go', () => {
  expect(
    changesOf(['steps.yaml', 'id: look-up', 'id: look-down'], ['steps.yaml', 'Look at', 'See']),
  ).toEqual(['new step look-down', 'gone step look-up']);
});
