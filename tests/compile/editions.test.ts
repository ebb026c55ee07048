import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { editionOf, isStill, markOf } from '../../src/compile/edition.ts';
import { readEditions } from '../../src/compile/readEditions.ts';
import { changed, small } from './smallRules.ts';

const rules = compileRules(small);
const about = { number: 1, date: '2026-11-01', note: 'The first.' };
const first = editionOf(rules, about);

/** The rules with one thing said otherwise. */
function otherwise(file: string, from: string, to: string) {
  return compileRules(changed({ file, from, to }));
}

describe('an edition', () => {
  test('keeps what decides, and the names that a link from then needs', () => {
    expect(first).toMatchObject({ format: 1, ...about, diagram: rules.diagram });
    expect(first.questions[1]).toEqual({
      id: 'sky',
      name: 'Sky',
      options: [
        { id: 'clear', label: 'Clear' },
        { id: 'clouds', label: 'Clouds' },
        { id: 'rain', label: 'It rains' },
      ],
      unsure: { id: 'dont-know', label: 'I cannot see it' },
    });
    expect(first.questions.find(({ id }) => id === 'way')?.unsure).toBeNull();
    expect(first.verdicts.at(-1)).toEqual({
      id: 'leave-it',
      name: rules.verdicts.at(-1)?.name,
      headline: rules.verdicts.at(-1)?.headline,
    });
    expect(first.verdicts).toHaveLength(5);
  });

  test('is still what the rules say, until they say something else of what it keeps', () => {
    const label = otherwise('questions', 'label: It rains', 'label: Rain');
    const points = otherwise('points/wet', 'add: { wet: +2 }', 'add: { wet: +4 }');
    const why = otherwise('questions', 'why: Most of it hangs on this.', 'why: It matters.');
    expect([rules, label, points, why].map((one) => isStill(first, one))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('marks the rules with the newest one, as a draft once they were worked on', () => {
    const second = { ...first, number: 2, date: '2026-11-20' };
    expect(markOf([], rules)).toBeNull();
    expect(markOf([first, second], rules)).toEqual({
      number: 2,
      date: '2026-11-20',
      draft: false,
    });
    const label = otherwise('questions', 'label: It rains', 'label: Rain');
    expect(markOf([first], label)).toEqual({ number: 1, date: '2026-11-01', draft: true });
  });
});

describe('the folder of published editions', () => {
  /** What is read of a project that holds these files. */
  function read(files: Readonly<Record<string, unknown>> | null) {
    const root = mkdtempSync(join(tmpdir(), 'cherry-editions-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    if (files !== null) mkdirSync(join(root, 'published'));
    for (const [name, value] of Object.entries(files ?? {}))
      writeFileSync(
        join(root, 'published', name),
        typeof value === 'string' ? value : JSON.stringify(value),
      );
    return readEditions(root);
  }

  test('is read oldest first, by number and not by letter', () => {
    const numbers = Array.from({ length: 11 }, (_, place) => place + 1);
    const files = numbers.map(
      (number) => [`${String(number)}.json`, { ...first, number }] as const,
    );
    const editions = read({ ...Object.fromEntries(files), 'README.md': 'Hands off.' });
    expect(editions.map(({ number }) => number)).toEqual(numbers);
    expect(editions[0]).toEqual(first);
  });

  test('holds none before the first', () => {
    expect(read(null)).toEqual([]);
    expect(read({})).toEqual([]);
  });

  const expected = (number: number) =>
    `Edition ${String(number)} of the rules is expected here and cannot be read. Published editions are never edited: restore the file as it was published.`;
  test.each<readonly [string, Readonly<Record<string, unknown>>, string, number]>([
    ['damaged', { '1.json': '{ "format": 1,' }, 'published/1.json:1:1', 1],
    ['changed in shape', { '1.json': { ...first, format: 2 } }, 'published/1.json:1:1', 1],
    ['missing', { '1.json': first, '3.json': { ...first, number: 3 } }, 'published/3.json:1:1', 2],
    ['in another’s place', { '1.json': { ...first, number: 2 } }, 'published/1.json:1:1', 1],
    ['of no number', { 'one.json': first }, 'published/NaN.json:1:1', 1],
  ])('is refused where one is %s', (_, files, place, number) => {
    expect(() => read(files)).toThrow(`${place}: ${expected(number)}`);
  });
});
