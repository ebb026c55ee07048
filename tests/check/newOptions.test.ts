import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { editionOf } from '../../src/compile/edition.ts';
import type { RulesText } from '../../src/compile/files.ts';
import { changed, placeIn, small } from '../compile/smallRules.ts';
import { today } from './findings.ts';

const named = { date: '2026-01-02', note: 'The first rules.' };
const first = editionOf(compileWithSources(small).ruleset, { number: 1, ...named });

const hail = changed({
  file: 'questions',
  from: '    - id: rain\n',
  to: '    - id: hail\n      label: It hails\n      said: it hails\n    - id: rain\n',
});

/** Rules with one thing changed further. */
function also(texts: RulesText, file: string, from: string, to: string): RulesText {
  const path = `rules/${file}.yaml`;
  return new Map([...texts, [path, (texts.get(path) ?? '').replace(from, to)]]);
}

/** What is said of new options, beside an edition. */
function told(texts: RulesText, edition = first) {
  const { findings } = check(compileWithSources(texts), today, [edition]);
  return findings.filter((finding) => finding.check === 'option-new');
}

const mentionedOnce = also(
  hail,
  'points/wet',
  'when: { sky: [rain] }',
  'when: { sky: [rain, hail] }',
);

describe('an option that the last edition does not have', () => {
  test('is told with every place that names one beside it and not this one, though one place names it', () => {
    const [found, ...more] = told(mentionedOnce);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...placeIn(mentionedOnce, 'questions', '- id: ¦hail'),
      severity: 'warning',
      witness: null,
    });
    const [sentence, ...places] = (found?.message ?? '').split('\n    ');
    expect(sentence).toBe(
      'The option "hail" of "sky" is new since edition 1. 10 places name options beside it and not this one. Decide at each whether it belongs there too. This list goes when the rules are published.',
    );
    expect(places).toEqual([
      'rules/questions.yaml:66:33: [clear, clouds]',
      'rules/points/wet.yaml:8:11: [clouds]',
      'rules/points/wet.yaml:14:31: [clear]',
      'rules/steps.yaml:2:31: [rain]',
      'rules/steps.yaml:14:15: [clouds]',
      'rules/letters.yaml:2:34: [rain]',
      'rules/letters.yaml:9:19: [clouds]',
      'rules/laws.yaml:3:11: [clear]',
      'rules/laws.yaml:9:11: [rain]',
      'rules/laws.yaml:15:29: [clear, clouds, rain]',
    ]);
  });

  test('is told of in fewer places, the more of them name it', () => {
    const [found] = told(
      also(mentionedOnce, 'laws', '[clear, clouds, rain]', '[clear, clouds, rain, hail]'),
    );
    expect(found?.message).toContain('9 places name options');
    expect(found?.message).not.toContain('rules/laws.yaml:15');
  });

  test('is missing too where a condition says “if it is asked”', () => {
    const half = changed({
      file: 'questions',
      from: '    - id: full\n',
      to: '    - id: half\n      label: Half\n      said: half of it fits\n    - id: full\n',
    });
    expect(told(half)[0]?.message.split('\n    ').slice(1)).toEqual([
      expect.stringMatching(/^rules\/points\/bother\.yaml:14:\d+: \[full\]$/),
      expect.stringMatching(/^rules\/steps\.yaml:9:\d+: \[roomy\]$/),
      expect.stringMatching(/^rules\/letters\.yaml:11:\d+: \[roomy\]$/),
    ]);
  });

  test('is missing too in what a law forbids or demands', () => {
    const texts = also(
      also(hail, 'laws', 'never: { verdict', 'never: { sky: [rain], verdict'),
      'laws',
      'always: { verdict: [take-it] }',
      'always: { any: [{ verdict: [take-it] }, { sky: [clouds] }] }',
    );
    expect(told(texts)[0]?.message).toContain('\n    rules/laws.yaml:4:12: [rain]\n');
    expect(told(texts)[0]?.message).toMatch(/\n {4}rules\/laws\.yaml:10:\d+: \[clouds\]\n/);
  });

  test('is looked at, once an edition has it', () => {
    const second = editionOf(compileWithSources(hail).ruleset, { number: 2, ...named });
    expect(told(hail, second)).toEqual([]);
  });

  test('is no news where its whole question is new', () => {
    const questions = first.questions.filter(({ id }) => id !== 'sky');
    expect(told(small, { ...first, questions })).toEqual([]);
  });

  test.each(['[]', '- { question: sky, option: rain, becomes: wet }\n'])(
    'is none where an old one was renamed, in the table of ids or not yet: %s',
    (table) => {
      const renamed = [...small].map(([file, text]): [string, string] => [
        file,
        text.replaceAll(/\brain\b(?=[\],\n])/g, 'wet'),
      ]);
      expect(told(new Map([...renamed, ['rules/migrations.yaml', table]]))).toEqual([]);
    },
  );
});
