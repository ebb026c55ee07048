import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readRulesFolder, type RulesText } from '../../src/compile/files.ts';
import { compileJobAds } from '../../src/compile/jobAds/compileJobAds.ts';
import { formatProblem, RulesError } from '../../src/compile/problem.ts';
import { placeIn, small } from './smallRules.ts';

const real = readRulesFolder(fileURLToPath(new URL('../..', import.meta.url)));
const file = 'rules/job-ads.yaml';

/** The real rules with one thing changed in the words for ads. */
function changed(from: string, to: string): RulesText {
  const text = real.get(file) ?? '';
  if (text.split(from).length !== 2)
    throw new Error(`${file} must hold this exactly once: ${from}`);
  return new Map([...real, [file, text.replace(from, () => to)]]);
}

function problemsOf(texts: RulesText): readonly string[] {
  try {
    compileJobAds(texts);
    return [];
  } catch (error) {
    if (error instanceof RulesError) return error.problems.map(formatProblem);
    throw error;
  }
}

describe('the words for ads: what an author is told, at the place', () => {
  test.each([
    {
      name: 'a certification that has no record',
      from: 'certification: a-cspo',
      to: 'certification: a-csop',
      at: '¦a-csop',
      says: 'There is no certification "a-csop". Did you mean "a-cspo"?',
    },
    {
      name: 'an option that is none',
      from: 'option: aipmm',
      to: 'option: aipm',
      at: '¦aipm\n',
      says: 'There is no certification option "aipm". Did you mean "aipmm"?',
    },
    {
      name: 'a kind of role that is none',
      from: 'kind: business-owner\n    weight: 4',
      to: 'kind: busines-owner\n    weight: 4',
      at: '¦busines-owner',
      says: 'There is no role option "busines-owner". Did you mean "business-owner"?',
    },
    {
      name: 'a list that is none',
      from: 'never-with: [partner-sales]',
      to: 'never-with: [partner-sale]',
      at: '[¦partner-sale]',
      says: 'There is no list "partner-sale". Did you mean "partner-sales"?',
    },
    {
      name: 'a trap that is none',
      from: 'otherwise: not-about-you',
      to: 'otherwise: not-about-u',
      at: 'otherwise: ¦not-about-u',
      says: 'There is no trap "not-about-u". Did you mean "not-about-you"?',
    },
    {
      name: 'a phrase that stands twice in its place',
      from: '      - bonus if\n',
      to: '      - bonus if\n      - bonus points for\n',
      at: '- bonus if\n      - ¦bonus points for',
      says: '"bonus points for" is found by a phrase at line',
    },
    {
      name: 'one that only a hyphen tells apart',
      from: '      - nice if\n',
      to: '      - nice if\n      - nice-if\n',
      at: '¦nice-if\n',
      says: '"nice-if" is found by a phrase at line',
    },
    {
      name: 'a phrase that can never be found',
      from: '      - bonus if\n',
      to: '      - bonus, if\n',
      at: '¦bonus, if',
      says: '"bonus, if" can never be found',
    },
    {
      name: 'a phrase of signs alone',
      from: '      - bonus if\n',
      to: '      - "***"\n',
      at: '¦"***"',
      says: '"***" can never be found',
    },
    {
      name: 'a sign that no phrase can hold',
      from: '      - bonus if\n',
      to: '      - bonus+ if\n',
      at: '¦bonus+ if',
      says: '"bonus+ if" would be found wherever "bonus if" stands',
    },
    {
      name: 'a list that nothing names',
      from: '  cloud-operations: [',
      to: '  clouds: [rain]\n  cloud-operations: [',
      at: '¦clouds: [rain]',
      says: 'Nothing names the list "clouds".',
    },
    {
      name: 'a trap that nothing falls into',
      from: '  - id: partner-sales\n',
      to: '  - id: rain\n    because: It rains.\n  - id: partner-sales\n',
      at: 'id: ¦rain\n',
      says: 'Nothing is ignored as "rain".',
    },
    {
      name: 'a misspelt key',
      from: '    trades: [trade-certificate]\n    unnamed: yes\n    only-if-asked: yes',
      to: '    trades: [trade-certificate]\n    unnamed: yes\n    only-if-aksed: yes',
      at: '¦only-if-aksed',
      says: '"only-if-aksed" is not a key of this record. Did you mean "only-if-asked"?',
    },
  ])('$name', ({ from, to, at, says }) => {
    const texts = changed(from, to);
    const problems = problemsOf(texts);
    const { line, column } = placeIn(texts, 'job-ads', at);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${file}:${String(line)}:${String(column)}: `);
    expect(problems[0]).toContain(says);
  });

  test('no file at all', () => {
    expect(problemsOf(small)).toEqual([
      'rules/job-ads.yaml:1:1: No file holds the words by which ads are read. It is expected at rules/job-ads.yaml.',
    ]);
  });
});

test('a broken file of another kind does not keep anybody from reading ads', () => {
  expect(problemsOf(new Map([...real, ['rules/steps.yaml', 'nonsense']]))).toEqual([]);
});

test('every certification that a person can choose has words', () => {
  const { certifications } = compileJobAds(real);
  const options = new Set(certifications.map(({ option }) => option));
  for (const option of [
    'safe-popm',
    'safe-apm',
    'cspo',
    'pspo',
    'pragmatic',
    'aipmm',
    'blackblot',
    'school',
    'other',
  ])
    expect(options).toContain(option);
});
