import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { editionOf } from '../../src/compile/edition.ts';
import type { RulesText } from '../../src/compile/files.ts';
import { small } from '../compile/smallRules.ts';
import { today } from './findings.ts';

const edition = editionOf(compileWithSources(small).ruleset, {
  number: 1,
  date: '2026-01-02',
  note: 'The first rules.',
});

/** The small rules with texts of files replaced. Each has to be there. */
function changed(...changes: readonly (readonly [string, string, string])[]): RulesText {
  const texts = new Map(small);
  for (const [name, from, to] of changes) {
    const file = `rules/${name}.yaml`;
    const text = texts.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    texts.set(file, text.replace(from, to));
  }
  return texts;
}

/** What one check says of the changed rules. */
function says(id: string, ...changes: readonly (readonly [string, string, string])[]) {
  const { findings } = check(compileWithSources(changed(...changes)), today, [edition]);
  return findings.flatMap((finding) => (finding.check === id ? [finding.message] : []));
}

const huge = [
  'questions',
  '    - id: small\n      label: Small\n',
  '    - id: huge\n      label: Huge\n      said: your hall is huge\n    - id: small\n      label: Small\n',
] as const;
const hail = [
  'questions',
  '    - id: rain\n',
  '    - id: hail\n      label: It hails\n      said: it hails\n    - id: rain\n',
] as const;

test('an option that one place alone leaves out is told with it, and one that none leaves out is not', () => {
  const [told, ...more] = says('option-new', huge);
  expect(more).toEqual([]);
  expect(told).toContain('1 place names options beside it and not this one.');
  expect(says('option-new', huge, ['points/host', 'hall: [small]', 'hall: [small, huge]'])).toEqual(
    [],
  );
});

test('among three that are named, a fourth is told though an example chooses it', () => {
  const told = says('option-unnamed', hail, [
    'examples',
    'sky: clear, way: door',
    'sky: hail, way: door',
  ]);
  expect(told.filter((message) => message.includes('"hail"'))).toEqual([
    expect.stringMatching(
      /^The option "hail" of "sky" is named nowhere\. .* Name it where something follows from it too\.$/,
    ),
  ]);
});

test('an example with an open answer, and one that leaves two out, are told what to do', () => {
  const open = says('example-fails', ['examples', 'verdict: find-out', 'verdict: take-it']);
  expect(open).toEqual([
    'The example "not-looked-yet" comes to "find-out" (probably take-it), not to "take-it". Change the rules back, or the example if its verdict should change.',
  ]);
  const stale = says('example-stale', [
    'examples',
    '{ side: host, guests: few, hall: large }',
    '{ side: host, guests: few, hall: large, sky: rain, way: long }',
  ]);
  expect(stale).toEqual([
    'The example "tea" answers questions that do not arise beside its other answers: sky, way. Remove them.',
  ]);
});

test('a broken law is told with its sentence and the simplest case', () => {
  const [told = ''] = says('law-broken', [
    'laws',
    'when: { sky: [clear] }',
    'when: { sky: [rain] }',
  ]);
  expect(told).toContain(' is broken in 7 of 12 worlds: ');
  expect(told).toContain('Under a clear sky nobody is told to take it.\n    The simplest case is ');
});

test('below a row for everybody, a verdict is told that no row leads to, and no other', () => {
  const table = (small.get('rules/verdicts/walker.yaml') ?? '').split('table:\n')[1] ?? '';
  const rows =
    '  - { when: {}, verdict: leave-it }\n  - { when: { wet: [soaked] }, verdict: take-it }\n';
  expect(says('verdict-unreachable', ['verdicts/walker', table, rows])).toEqual([
    'Nobody can get the verdict "wear-a-hat". Add a row that leads to it, or remove it.',
  ]);
});
