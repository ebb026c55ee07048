import { expect, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { changed, problemAt, problemsOf, small } from './smallRules.ts';

// A condition is read wherever one may stand, and what is wrong with it is told there.

const wrong = 'skj: [clouds]';
const of = (file: string, from: string, to: string) => ({ file, from, to });

test.each([
  ['a question', of('questions', 'walker], sky: [clear, clouds]', `walker], ${wrong}`)],
  ['other words of a question', of('questions', '{ way: [long] }', `{ ${wrong} }`)],
  ['a rule', of('points/wet', '{ sky: [clouds] }', `{ ${wrong} }`)],
  ['a row', of('verdicts/walker', '{ wet: [damp] }', `{ ${wrong} }`)],
  [
    'other words of a verdict',
    of('verdicts/walker', '- when: { wet: [soaked] }', `- when: { ${wrong} }`),
  ],
  ['a step', of('steps', '[take-it], sky: [rain]', `[take-it], ${wrong}`)],
  ['other words of a step', of('steps', '- when: { sky: [clouds] }', `- when: { ${wrong} }`)],
  ['a letter', of('letters', '{ sky: [rain] }', `{ ${wrong} }`)],
  ['a paragraph', of('letters', '- when: { bag?: [roomy] }', `- when: { ${wrong} }`)],
  [
    'other words of a paragraph',
    of('letters', '- when: { sky: [clouds] }', `- when: { ${wrong} }`),
  ],
  ['words for a placeholder', of('placeholders', '{ way: [door, short] }', `{ ${wrong} }`)],
  ['a law', of('laws', 'when: { sky: [clear] }', `when: { ${wrong} }`)],
  ['what a law forbids', of('laws', 'never: { verdict: [take-it] }', `never: { ${wrong} }`)],
  ['what a law demands', of('laws', 'always: { verdict: [take-it] }', `always: { ${wrong} }`)],
])('%s', (_, change) => {
  const texts = changed(change);
  const [problem, ...others] = problemsOf(texts);
  expect(problem).toEqual(problemAt(texts, change.file, wrong, '"skj" is not a question'));
  expect(others).toEqual([]);
});

test.each([
  ['rules see answers alone', of('points/wet', '{ sky: [clouds] }', '{ wet: [dry] }')],
  [
    'so do laws, in whom they are about',
    of('laws', 'when: { sky: [clear] }', 'when: { wet: [dry] }'),
  ],
  ['and questions', of('questions', 'walker], sky: [clear, clouds]', 'walker], wet: [dry]')],
])('%s', (_, change) => {
  expect(problemsOf(changed(change))[0]?.message).toContain('"wet" is not a question that');
});

test.each([
  ['a row', of('verdicts/walker', '{ wet: [damp] }', '{ wet: [damp], sky: [clouds] }')],
  ['a step', of('steps', '[take-it], sky: [rain]', '[take-it], wet: [damp]')],
  [
    'other words of a step',
    of('steps', '- when: { sky: [clouds] }', '- when: { wet: [damp], verdict: [leave-it] }'),
  ],
  ['a letter', of('letters', '{ sky: [rain] }', '{ wet: [damp] }')],
  ['a paragraph', of('letters', '- when: { bag?: [roomy] }', '- when: { verdict: [leave-it] }')],
  [
    'other words of a paragraph',
    of('letters', '- when: { sky: [clouds] }', '- when: { verdict: [leave-it] }'),
  ],
  [
    'words for a placeholder',
    of('placeholders', '{ way: [door, short] }', '{ verdict: [leave-it] }'),
  ],
  ['what a law forbids', of('laws', 'never: { verdict: [take-it] }', 'never: { wet: [soaked] }')],
])('%s may look at more than answers', (_, change) => {
  expect(problemsOf(changed(change))).toEqual([]);
});

const only = (question: string, ...options: string[]) => ({
  kind: 'answer',
  question,
  in: options,
});
const said = (verdict: string) => ({ kind: 'verdict', in: [verdict] });
const always = { kind: 'all', of: [] };

test('steps as they ship', () => {
  expect(compileRules(small).steps).toEqual([
    {
      id: 'shake-it',
      when: { kind: 'all', of: [said('take-it'), only('sky', 'rain')] },
      title: 'Shake it out before you come in.',
      text: 'Outside, with a turn of the wrist.',
      why: 'It rains, and you carry it.',
      instead: [],
      claim: 'rain-wets',
      letter: null,
    },
    {
      id: 'look-again',
      when: { kind: 'all', of: [said('leave-it'), only('bag', 'roomy')] },
      title: 'Look at the sky again on your way out.',
      text: 'There is room in your bag for a small one.',
      why: 'You leave it, though your bag is roomy.',
      instead: [
        {
          when: only('sky', 'clouds'),
          title: null,
          text: null,
          why: 'There are clouds, and your bag is roomy.',
        },
      ],
      claim: null,
      letter: 'ask-a-neighbour',
    },
  ]);
  const from = 'why: There are clouds, and your bag is roomy.';
  const to = 'title: Look up.\n      text: Twice.';
  expect(compileRules(changed(of('steps', from, to))).steps[1]?.instead).toEqual([
    { when: only('sky', 'clouds'), title: 'Look up.', text: 'Twice.', why: null },
  ]);
});

test('letters and placeholders as they ship', () => {
  const { letters, placeholders } = compileRules(small);
  expect(letters).toEqual([
    {
      id: 'ask-a-neighbour',
      when: { kind: 'all', of: [only('side', 'walker'), { kind: 'not', of: only('sky', 'rain') }] },
      to: 'a neighbour up the hill',
      subject: 'The sky, before I go {where}',
      text: [
        { when: always, says: 'Good morning,', instead: [] },
        {
          when: always,
          says: 'I want to go {where} and cannot see the sky. Does it rain?',
          instead: [
            {
              when: only('sky', 'clouds'),
              says: 'I want to go {where}, and there are clouds. Does it rain behind them?',
            },
          ],
        },
        {
          when: only('bag', 'roomy'),
          says: 'There is room for an umbrella in my bag.',
          instead: [],
        },
      ],
      findsOut: 'sky',
    },
  ]);
  expect(placeholders).toEqual([
    {
      id: 'where',
      words: [
        { when: only('way', 'door', 'short'), says: 'round the corner' },
        { when: always, says: 'out' },
      ],
    },
  ]);
  const bare = changed(of('letters', '  subject: The sky, before I go {where}\n', ''));
  expect(compileRules(bare).letters[0]?.subject).toBeNull();
  const idle = changed(of('letters', '  finds-out: sky\n', ''));
  expect(compileRules(idle).letters[0]?.findsOut).toBeNull();
});
