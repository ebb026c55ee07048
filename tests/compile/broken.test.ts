import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { readRulesFolder } from '../../src/compile/files.ts';
import { formatProblem, RulesError } from '../../src/compile/problem.ts';

const good = readRulesFolder(fileURLToPath(new URL('../..', import.meta.url)));
const door = 'rules/points/door.yaml';

/** The problems of the real rules with one text replaced in one file. */
function problemsAfter(file: string, from: string | RegExp, to: string): readonly string[] {
  const text = good.get(file) ?? '';
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
  return problemsOf(new Map([...good, [file, changed]]));
}

function problemsOf(texts: ReadonlyMap<string, string>): readonly string[] {
  try {
    compileRules(texts);
    return [];
  } catch (error) {
    if (error instanceof RulesError) return error.problems.map(formatProblem);
    throw error;
  }
}

/** The line, from 1, on which a text first stands in a file. */
function lineOf(file: string, text: string): number {
  return (good.get(file) ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;
}

test('the real rules compile, twice to the same', () => {
  expect(problemsOf(good)).toEqual([]);
  expect(compileRules(good)).toEqual(compileRules(good));
});

describe('a wrong name is told with its place and what was probably meant', () => {
  const line = lineOf(door, 'when: { framework: [safe], fits: yes, goal');
  test.each([
    [
      'a question',
      'when: { framework: [safe]',
      'when: { framwork: [safe]',
      `${door}:${line}:11: "framwork" is not a question that a condition can look at here. Did you mean "framework"?`,
    ],
    [
      'an option',
      'when: { framework: [safe]',
      'when: { framework: [saef]',
      `${door}:${line}:23: framework: there is no "saef". Did you mean "safe"?`,
    ],
    [
      'a key',
      '  because: SAFe',
      '  becuase: SAFe',
      `${door}:${line + 2}:3: "becuase" is not a key of this record. Did you mean "because"?`,
    ],
    [
      'a score',
      'add: { door: +3 }',
      'add: { dor: +3 }',
      `${door}:${line + 1}:15: There is no score "dor". Did you mean "door"?`,
    ],
    [
      'a claim',
      'claim: framework-exception',
      'claim: framework-exeption',
      `${door}:${line + 3}:10: There is no claim "framework-exeption". Did you mean "framework-exception"?`,
    ],
  ])('%s', (_, from, to, message) => {
    expect(problemsAfter(door, from, to)).toContain(message);
  });
});

describe('what plain YAML would do silently is refused', () => {
  test.each([
    [
      'a sentence that loses its end at #',
      'because: SAFe defines this role',
      'because: Use rule #4 for this role',
      'A comment stands behind unquoted text',
    ],
    [
      'a key twice',
      'claim: framework-exception',
      'claim: framework-exception\n  claim: roles-differ',
      'This key stands here a second time',
    ],
    [
      'an anchor',
      'add: { door: +3 }',
      'add: &three { door: +3 }',
      'An anchor (&name) is not allowed',
    ],
    ['an alias', 'add: { door: +3 }', 'add: *three', 'An alias (*name) is not allowed'],
    ['a tag', 'because: SAFe', 'because: !!str SAFe', 'is not allowed. Remove it.'],
    [
      'a merge key',
      'add: { door: +3 }',
      '<<: { door: +3 }\n  add: { door: +3 }',
      'A merge key (<<) is not allowed',
    ],
    [
      'a second document',
      '- id: scrum-role',
      '---\n- id: scrum-role',
      'A second document starts here',
    ],
    ['a tab', '  because: SAFe', '\tbecause: SAFe', 'A tab indents this line'],
    [
      'a fraction of a point',
      'add: { door: +3 }',
      'add: { door: 1.5 }',
      'a whole number belongs here',
    ],
    ['no point at all', 'add: { door: +3 }', 'add: { door: 0 }', '0 points change nothing'],
    [
      'text where a list belongs',
      'framework: [safe], fits: yes, goal: [first-role, next-role, promotion, contract]',
      'goal: { a: b }',
      'goal: there is no',
    ],
  ])('%s', (_, from, to, message) => {
    const problems = problemsAfter(door, from, to);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toContain(message);
    expect(problems[0]).toMatch(/^rules\/points\/door\.yaml:\d+:\d+: /);
  });

  test('no, as an answer, stays the word', () => {
    const question = compileRules(good).questions.find(({ id }) => id === 'held');
    expect(question?.options[0]?.id).toBe('no');
  });
});

describe('a condition says whether its question was asked', () => {
  test('a question that not everybody is asked needs the question mark', () => {
    expect(problemsAfter(door, 'domain?: [well]', 'domain: [well]').join()).toContain(
      'Write "domain?:"',
    );
  });

  test('one that is always asked must not have it', () => {
    expect(
      problemsAfter(
        door,
        /goal: \[first-role, next-role\]/,
        'goal?: [first-role, next-role]',
      ).join(),
    ).toContain('"goal" is always asked');
  });

  test('dont-know never carries points', () => {
    expect(problemsAfter(door, 'named: [required]', 'named: [dont-know]').join()).toContain(
      '"dont-know" carries no points',
    );
  });

  test('rules cannot look at bands, only tables can', () => {
    expect(problemsAfter(door, 'named: [required]', 'learning: [high]').join()).toContain(
      '"learning" is not a question',
    );
  });

  test('a question cannot be asked because of a later one', () => {
    const file = 'rules/questions.yaml';
    expect(
      problemsAfter(
        file,
        'asked-when: { side: [myself] }',
        'asked-when: { side: [myself], payer: [me] }',
      ).join(),
    ).toContain('looks at "payer", which is asked later');
  });
});

describe('the files as a whole', () => {
  test('an id stands once, and the second says where the first is', () => {
    expect(problemsAfter(door, '- id: scrum-role', '- id: safe-role').join()).toContain(
      `The id "safe-role" is taken: it stands at ${door}:${lineOf(door, '- id: safe-role')}`,
    );
  });

  test('a file that no kind lives in is not ignored', () => {
    expect(problemsOf(new Map([...good, ['rules/pionts/door.yaml', '[]']])).join()).toContain(
      'No kind of record lives in a file of this name',
    );
  });

  test('a missing file is told with the place where it is expected', () => {
    const without = new Map([...good].filter(([file]) => file !== 'rules/claims.yaml'));
    expect(problemsOf(without).join()).toContain('No file holds the claims');
  });

  test('an empty file is told so', () => {
    expect(problemsOf(new Map([...good, ['rules/claims.yaml', '']])).join()).toContain(
      'rules/claims.yaml:1:1',
    );
  });

  test('a missing line is named', () => {
    expect(problemsAfter(door, / {2}claim: framework-exception\n/, '').join()).toContain(
      '"claim" is missing here',
    );
  });
});
