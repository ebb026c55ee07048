import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { changed, problemsOf, refuses, small } from './smallRules.ts';

const told = (file: string, from: string, to: string) =>
  problemsOf(changed({ file, from, to })).map(({ message }) => message);

describe('a look at another side says what to do instead', () => {
  refuses([
    {
      name: 'in a table',
      file: 'verdicts/host',
      from: '{ mess: [puddles] }',
      to: '{ way: [long] }',
      at: 'way: [long]',
      says: '"way" is asked only on the side "walker". This file decides for the side "host". Look at what "host" is asked, or leave it out.',
    },
    {
      name: 'in the words of a question',
      file: 'questions',
      from: '  why: Each brings water in.\n',
      to: '  why: Each brings water in.\n  instead:\n    - when: { sky: [rain] }\n      ask: How many?\n',
      at: 'sky: [rain]',
      says: 'These words are for "guests", a question of the side "host". Look at a question that stands above it and is asked there.',
    },
  ]);
});

describe('what is expected where something of another kind stands', () => {
  test.each([
    ['a list for a text', 'because: [It, rains]', 'because: text belongs here, not a list.'],
    [
      'a record for a text',
      'because: { it: rains }',
      'because: text belongs here, not a record with keys. If it is one text, put it in quotes.',
    ],
  ])('%s', (_, to, message) => {
    expect(told('points/wet', 'because: It rains already.', to)).toEqual([message]);
  });

  test('an item of a list is told by its number', () => {
    const from = 'not-to-be-confused-with:\n  - a walking stick\n';
    const to = `${from}  - it's: small\n`;
    expect(told('certifications/stick', from, to)).toEqual([
      'item 2 of not-to-be-confused-with: text belongs here, not a record with keys. If it is one text, put it in quotes.',
    ]);
  });

  test('a text for a record', () => {
    expect(told('points/wet', 'add: { wet: +2 }', 'add: wet')).toEqual([
      'add: a record with keys belongs here, not the text "wet".',
    ]);
  });

  test('an empty list where one entry is needed', () => {
    const from = 'not-to-be-confused-with:\n  - a walking stick\n';
    expect(told('certifications/stick', from, 'not-to-be-confused-with: []\n')).toEqual([
      'not-to-be-confused-with: at least 1 entry belongs here.',
    ]);
  });

  test('a key that could be no id, where keys are ids', () => {
    expect(told('points/wet', 'add: { wet: +2 }', 'add: { Wet Feet: +2 }')).toEqual([
      '"Wet Feet" cannot be an id: small letters, digits and single hyphens.',
    ]);
  });
});

describe('who is asked what', () => {
  const asked = (when: string) =>
    told(
      'questions',
      'asked-when: { side: [walker] }\n  options:\n    - id: door',
      `asked-when: ${when}\n  options:\n    - id: door`,
    );

  test('one side may stand alone, and everybody is an empty condition', () => {
    expect(asked('{ side: walker }')).toEqual([]);
    const all = new Map([...small]);
    const questions = small.get('rules/questions.yaml') ?? '';
    all.set(
      'rules/questions.yaml',
      `${questions}\n- { id: mood, name: M, ask: M?, why: M., control: given, asked-when: {}, options: [{ id: a, label: A, said: a }, { id: b, label: B, said: b }] }\n`,
    );
    const points = `${small.get('rules/points/host.yaml') ?? ''}\n- { id: mood-a, when: { mood: [a] }, add: { mess: +1 }, because: M., claim: rain-wets }\n`;
    all.set('rules/points/host.yaml', points);
    expect(compileRules(all).questions.at(-1)?.askedWhen).toEqual({ kind: 'all', of: [] });
  });

  test('a word is no condition', () => {
    expect(asked('walker')).toContain(
      'A condition belongs here, such as { goal: [first-role] }. Empty ({}) means always.',
    );
  });
});

test('a file of verdicts for a side that nobody can choose', () => {
  const host = small.get('rules/verdicts/host.yaml') ?? '';
  const postman = host
    .replace('side: host', 'side: postman')
    .replaceAll(/(?<=id: |verdict: )/g, 'p-')
    .replace(/\{ mess: \[puddles\] \}/, '{}');
  const problems = problemsOf(new Map([...small, ['rules/verdicts/postman.yaml', postman]]));
  expect(problems[0]).toMatchObject({
    file: 'rules/verdicts/postman.yaml',
    line: 1,
    column: 7,
    message: 'There is no side "postman". Known ones: "walker", "host".',
  });
});

test('two frameworks may define the role of one certification, each once', () => {
  const texts = changed({
    file: 'certifications/stick',
    from: 'role-defined-by: [tall]',
    to: 'role-defined-by: [tall, none]',
  });
  const rule = compileRules(texts).rules.find(({ id }) => id === 'no-place-for-it');
  expect(JSON.stringify(rule?.when)).toContain('"question":"framework","in":["none"]');
});

test('a whole that cannot be compiled lists every problem, one a line', () => {
  const texts = changed({
    file: 'points/wet',
    from: 'sky: [rain]',
    to: 'sky: [rian], way: [lang]',
  });
  expect(() => compileRules(texts)).toThrow(
    'rules/points/wet.yaml:2:17: sky: there is no "rian". Did you mean "rain"?\nrules/points/wet.yaml:2:30: way: there is no "lang". Did you mean "long"?',
  );
});

test('what is thrown says what it is', () => {
  const texts = changed({ file: 'points/wet', from: 'sky: [rain]', to: 'sky: [rian]' });
  expect(() => compileRules(texts)).toThrow(expect.objectContaining({ name: 'RulesError' }));
});

test('misspelt keys of a record and of one in it are told once each', () => {
  const texts = changed({ file: 'questions', from: 'label: Clear\n', to: 'labl: Clear\n' });
  const questions = texts.get('rules/questions.yaml') ?? '';
  const both = questions.replace('why: Most of it', 'wyh: Most of it');
  const problems = problemsOf(new Map([...texts, ['rules/questions.yaml', both]]));
  expect(problems.map(({ message }) => message).toSorted()).toEqual([
    '"labl" is not a key of this record. Did you mean "label"?',
    '"wyh" is not a key of this record. Did you mean "why"?',
  ]);
});
