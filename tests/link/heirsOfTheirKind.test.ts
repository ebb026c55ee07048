import { expect, test } from 'vitest';
import { heirOfVerdict, meaningOf } from '../../src/link/heirs.ts';
import type { Known } from '../../src/link/heirs.ts';
import type { Migration } from '../../src/model/migration.ts';

// An id is only one among its kind: "free" was an option of one question, a question and a verdict.
const today: Known = [
  { id: 'payer', options: [{ id: 'grant' }, { id: 'free-of-charge' }], unsure: null },
  { id: 'evening', options: [{ id: 'grant' }, { id: 'busy' }], unsure: null },
];
const migrations: readonly Migration[] = [
  { kind: 'verdict', id: 'free', heir: 'go' },
  { kind: 'option', question: 'payer', id: 'free', heir: 'grant' },
  { kind: 'question', id: 'free', heir: 'evening' },
  { kind: 'question', id: 'evening', heir: 'payer' },
  { kind: 'verdict', id: 'shoe', heir: 'payer' },
];

test('an option of another question has another heir, or none', () => {
  expect(meaningOf('payer', 'free', today, migrations)).toMatchObject({ option: 'grant' });
  expect(meaningOf('evening', 'free', today, migrations)).toEqual({ kind: 'unknown-option' });
});

test('a question that is asked today has no heir, whatever its id once meant', () => {
  expect(meaningOf('evening', 'free-of-charge', today, migrations)).toEqual({
    kind: 'unknown-option',
  });
});

test('neither a question nor a verdict takes the heir of the other', () => {
  expect(meaningOf('shoe', 'grant', today, migrations)).toEqual({ kind: 'unknown-question' });
  expect(meaningOf('free', 'busy', today, migrations)).toMatchObject({ question: 'evening' });
  expect(heirOfVerdict('free', migrations)).toBe('go');
  expect(heirOfVerdict('evening', migrations)).toBe('evening');
});
