import { describe, expect, test } from 'vitest';
import { foldRenames } from '../../src/check/foldRenames.ts';
import { goneIds } from '../../src/check/goneIds.ts';
import { likelyHeir } from '../../src/check/likelyHeir.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { editionOf } from '../../src/compile/edition.ts';
import { changed, placeIn, small } from '../compile/smallRules.ts';

const { ruleset } = compileWithSources(small);
const first = editionOf(ruleset, { number: 1, date: '2026-01-02', note: 'The first rules.' });

describe('the likely heir of an id', () => {
  const named = (id: string, name = id) => ({ id, name });
  const [a, b, c] = [named('a'), named('b'), named('c')];
  const alike = named('d', 'a');

  test('is a new one: an old one with its words is none', () => {
    expect(likelyHeir(a, [a, b], [named('b', 'a'), c])).toBe('c');
  });

  test('is the one with its words, of several', () => {
    expect(likelyHeir(a, [a, b], [c, alike])).toBe('d');
  });

  test.each([
    ['two are new', [a, b], [b, c, named('d')]],
    ['two are gone', [a, b], [c]],
    ['none is new', [a, b], [b]],
  ])('is none where %s', (_, before, now) => {
    expect(likelyHeir(a, before, now)).toBeNull();
  });
});

describe('of an edition', () => {
  const sky = ruleset.questions.find(({ id }) => id === 'sky');
  const now = (...options: readonly { readonly id: string; readonly label: string }[]) => ({
    verdicts: ruleset.verdicts,
    migrations: [],
    questions: ruleset.questions.map((one) =>
      one.id === 'sky' ? { ...one, options: [...one.options, ...options], unsure: null } : one,
    ),
  });

  test('the answer that one does not know is gone where it is left out, and has no heir', () => {
    const found = [{ kind: 'option', question: 'sky', id: 'dont-know', heir: null }];
    expect(goneIds(first, now())).toEqual(found);
    expect(goneIds(first, now({ id: 'open', label: sky?.unsure?.label ?? '' }))).toEqual(found);
  });

  test('a verdict that was withdrawn is not gone untold', () => {
    const verdicts = ruleset.verdicts.filter(({ id }) => id !== 'leave-it');
    const names = { ...ruleset, verdicts };
    expect(goneIds(first, names)).toMatchObject([{ kind: 'verdict', id: 'leave-it' }]);
    const withdrawn = { kind: 'verdict', id: 'leave-it', heir: null } as const;
    expect(goneIds(first, { ...names, migrations: [withdrawn] })).toEqual([]);
  });
});

describe('a renamed option', () => {
  const texts = changed({ file: 'questions', from: '- id: clouds\n', to: '- id: cloudy\n' });
  const at = placeIn(texts, 'points/wet', 'sky: [¦clouds]');
  const others = [
    { ...at, message: 'There is no "grey".' },
    { ...at, column: at.column - 1, message: 'There is no "clouds" in this list.' },
    { ...at, file: 'rules/steps.yaml', message: 'There is no "clouds".' },
  ];

  test('takes in the problems that name it where it stands, and no others', () => {
    const [told, ...rest] = foldRenames(
      [...others, { ...at, message: 'There is no "clouds".' }],
      texts,
      [first],
    );
    expect(told?.message.split('\n    ')).toHaveLength(3);
    expect(rest).toEqual(others);
  });

  test('is not told where nothing is wrong with it', () => {
    expect(foldRenames(others, texts, [first])).toEqual(others);
  });
});
