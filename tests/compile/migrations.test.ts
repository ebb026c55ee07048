import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { RulesError } from '../../src/compile/problem.ts';
import { small } from './smallRules.ts';

const file = 'rules/migrations.yaml';

/** The small rules with a table of renamed ids, a line each. */
function withTable(...lines: readonly string[]) {
  return new Map([...small, [file, lines.map((line) => `- { ${line} }\n`).join('')]]);
}

function problemOf(...lines: readonly string[]) {
  try {
    compileRules(withTable(...lines));
  } catch (error) {
    if (error instanceof RulesError) return error.problems;
    throw error;
  }
  throw new Error('The rules compiled, and should not have.');
}

test('renamed ids lead to those in use, also over several steps; withdrawn ones to nothing', () => {
  const { migrations } = compileRules(
    withTable(
      'question: heaven, becomes: air',
      'question: air, becomes: sky',
      'question: heaven, option: drizzle, becomes: rain',
      'question: sky, option: fog, becomes: nothing',
      'question: shoe, becomes: nothing',
      'verdict: stay-at-home, becomes: nothing',
    ),
  );
  expect(migrations).toEqual([
    { kind: 'question', id: 'heaven', heir: 'air' },
    { kind: 'question', id: 'air', heir: 'sky' },
    { kind: 'option', question: 'heaven', id: 'drizzle', heir: 'rain' },
    { kind: 'option', question: 'sky', id: 'fog', heir: null },
    { kind: 'question', id: 'shoe', heir: null },
    { kind: 'verdict', id: 'stay-at-home', heir: null },
  ]);
});

test('an option lives on under the heir of its question, and ends with it', () => {
  const { migrations } = compileRules(
    withTable(
      'question: heaven, becomes: sky',
      'question: heaven, option: drizzle, becomes: rain',
      'question: shoe, becomes: nothing',
      'question: shoe, option: boot, becomes: sandal',
      'question: sky, option: fog, becomes: mist',
      'question: sky, option: mist, becomes: haze',
      'question: sky, option: haze, becomes: clouds',
    ),
  );
  expect(migrations).toHaveLength(7);
});

test('a verdict that becomes none in use is told those like it, and no question', () => {
  const [problem] = problemOf('verdict: hat, becomes: wear-hat');
  expect(problem?.message).toContain('"wear-hat" is no verdict in use');
  expect(problem?.message).toContain('Did you mean "wear-a-hat"?');
  const [other] = problemOf('verdict: hat, becomes: sky');
  expect(other?.message).toContain(
    'Known ones: "lay-a-mat", "do-nothing", "take-it", "wear-a-hat", "leave-it".',
  );
});

test('an option of a renamed question needs an heir that is there', () => {
  const [problem] = problemOf(
    'question: heaven, becomes: way',
    'question: heaven, option: drizzle, becomes: rain',
  );
  expect(problem?.message).toContain('"rain" is no option in use');
});

test('rules without such a table have none to follow', () => {
  expect(compileRules(small).migrations).toEqual([]);
});

describe('is refused', () => {
  // "¦" marks the place at which it must be told.
  test.each([
    ['an id that is in use', 'question: ¦sky, becomes: way', '"sky" is in use'],
    ['an option in use', 'question: sky, option: ¦rain, becomes: clouds', '"rain" is in use'],
    [
      'an heir that is not there',
      'question: heaven, becomes: ¦skj',
      '"skj" is no question in use, nor does this table lead from it to one. Write an id in use, or "becomes: nothing" so that whoever gave the answer is asked again. Did you mean "sky"?',
    ],
    [
      'an option whose heir is not there',
      'question: sky, option: drizzle, becomes: ¦rein',
      'Did you mean "rain"?',
    ],
    [
      'a circle',
      'question: a, becomes: ¦b }\n- { question: b, becomes: a',
      '"b" is no question in use',
    ],
    [
      'the same id twice',
      'verdict: hat, becomes: nothing }\n- { verdict: ¦hat, becomes: nothing',
      '"hat" stands in this table twice',
    ],
    [
      'a question and a verdict in one line',
      'question: hat, verdict: cap, becomes: nothing',
      'either a question or a verdict belongs here',
    ],
  ])('%s', (_, marked, says) => {
    const [problem] = problemOf(marked.replace('¦', ''));
    expect(problem?.message).toContain(says);
    const before = `- { ${marked}`.split('¦')[0] ?? '';
    const lines = marked.includes('¦') ? before.split('\n') : ['- '];
    expect(problem).toMatchObject({
      file,
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
    });
  });

  test('an option called as what stands for no heir', () => {
    const texts = new Map(small);
    const questions = small.get('rules/questions.yaml') ?? '';
    texts.set('rules/questions.yaml', questions.replace('id: folding', 'id: nothing'));
    expect(() => compileRules(texts)).toThrow('"nothing" cannot be an id');
  });
});
