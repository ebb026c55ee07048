import { describe, expect, test } from 'vitest';
import { heirOfVerdict, meaningOf } from '../../src/link/heirs.ts';
import type { Known } from '../../src/link/heirs.ts';
import { readLink } from '../../src/link/read.ts';
import type { Migration } from '../../src/model/migration.ts';

// Three editions of the same rules. First "budget" with "little" and "lots"; then "cost" in its place;
// today "price", where "lots" was put together with "much" and "fame" has no heir.
const first: Known = [
  { id: 'budget', options: [{ id: 'little' }, { id: 'lots' }], unsure: null },
  { id: 'hope', options: [{ id: 'job' }, { id: 'fame' }], unsure: { id: 'dont-know' } },
];
const today: Known = [
  { id: 'price', options: [{ id: 'little' }, { id: 'much' }], unsure: null },
  { id: 'hope', options: [{ id: 'job' }], unsure: { id: 'dont-know' } },
];
const migrations: readonly Migration[] = [
  { kind: 'question', id: 'budget', heir: 'cost' },
  { kind: 'question', id: 'cost', heir: 'price' },
  { kind: 'option', question: 'price', id: 'lots', heir: 'much' },
  { kind: 'option', question: 'hope', id: 'fame', heir: null },
  { kind: 'question', id: 'colour', heir: null },
  { kind: 'verdict', id: 'maybe', heir: 'perhaps' },
  { kind: 'verdict', id: 'perhaps', heir: 'learn' },
  { kind: 'verdict', id: 'gone', heir: null },
];

describe('an answer from an old link', () => {
  test.each([
    ['budget', 'little', { kind: 'answer', question: 'price', option: 'little' }],
    ['budget', 'lots', { kind: 'answer', question: 'price', option: 'much' }],
    ['price', 'much', { kind: 'answer', question: 'price', option: 'much' }],
    ['hope', 'dont-know', { kind: 'answer', question: 'hope', option: 'dont-know' }],
    ['hope', 'fame', { kind: 'withdrawn' }],
    ['colour', 'red', { kind: 'withdrawn' }],
    ['budget', 'heaps', { kind: 'unknown-option' }],
    ['shoe', '42', { kind: 'unknown-question' }],
    ['hope', 'mony', { kind: 'unknown-option' }],
  ] as const)('%s=%s', (question, option, meaning) => {
    expect(meaningOf(question, option, today, migrations)).toEqual(meaning);
  });

  test('keeps its own ids where the rules of its time are asked', () => {
    expect(meaningOf('budget', 'lots', first, migrations)).toEqual({
      kind: 'answer',
      question: 'budget',
      option: 'lots',
    });
    expect(meaningOf('hope', 'fame', first, migrations)).toMatchObject({ kind: 'answer' });
  });

  test('that has no heir is named and left open, and the others are kept', () => {
    expect(readLink('#v=1&rules=1&budget=lots&hope=fame', today, migrations)).toEqual({
      kind: 'answers',
      answers: { price: 'much' },
      dropped: [{ part: 'hope=fame', why: 'withdrawn' }],
      newer: false,
      madeWith: { number: 1, draft: false },
    });
  });

  test('given under its old and its new name counts once, and twice where they differ', () => {
    const same = readLink('#budget=lots&price=much', today, migrations);
    expect(same).toMatchObject({ answers: { price: 'much' }, dropped: [] });
    const differ = readLink('#budget=little&price=much', today, migrations);
    expect(differ).toMatchObject({
      answers: { price: 'little' },
      dropped: [{ part: 'price=much', why: 'twice' }],
    });
  });
});

test.each([
  ['learn', 'learn'],
  ['maybe', 'learn'],
  ['gone', null],
  ['never-there', 'never-there'],
])('the verdict %s of an old address is today %s', (id, heir) => {
  expect(heirOfVerdict(id, migrations)).toBe(heir);
});

describe('which rules a link was made with', () => {
  test.each([
    ['rules=3', { number: 3, draft: false }],
    ['rules=3-draft', { number: 3, draft: true }],
    // Cut short behind the dash it is still no published edition.
    ['rules=3-', { number: 3, draft: true }],
    ['rules=0', null],
    ['rules=three', null],
    ['rules=', null],
    ['', null],
  ])('%j', (part, madeWith) => {
    expect(readLink(`#v=1&${part}&hope=job`, today)).toMatchObject({ madeWith });
  });
});
