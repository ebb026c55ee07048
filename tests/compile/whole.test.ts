import { expect, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { changed, small } from './smallRules.ts';

// What a record comes to, whole: everything that was written, and null for what was left out.

const only = (question: string, ...options: string[]) => ({
  kind: 'answer',
  question,
  in: options,
});

test('a question with everything', () => {
  const { questions } = compileRules(small);
  expect(questions.find(({ id }) => id === 'sky')).toEqual({
    id: 'sky',
    name: 'Sky',
    ask: 'What does the sky look like?',
    hint: null,
    why: 'Most of it hangs on this.',
    control: 'findable',
    askedWhen: only('side', 'walker'),
    instead: [],
    options: [
      { id: 'clear', label: 'Clear', hint: null, said: 'the sky is clear' },
      { id: 'clouds', label: 'Clouds', hint: null, said: 'there are clouds' },
      { id: 'rain', label: 'It rains', hint: null, said: 'it rains' },
    ],
    unsure: {
      id: 'dont-know',
      label: 'I cannot see it',
      hint: null,
      said: 'you cannot see the sky',
    },
    usual: {
      option: 'clouds',
      because: '190 of the last 365 days had clouds.',
      source: 'weather-count',
    },
    task: 'Look out of the window.',
  });
});

test('a question with little, asked in other words of some', () => {
  const { questions } = compileRules(small);
  expect(questions.find(({ id }) => id === 'bag')).toMatchObject({
    instead: [
      { when: only('way', 'long'), ask: 'How much fits into your travelling bag?', hint: null },
    ],
    unsure: null,
    usual: null,
    task: null,
  });
});

test.each([
  ['a question', 'why: Most of it hangs on this.', (hint: string) => ({ hint })],
  ['an option', 'said: it rains', (hint: string) => ({ options: [{}, {}, { hint }] })],
  ['the open answer', 'said: you cannot see the sky', (hint: string) => ({ unsure: { hint } })],
])('a hint of %s', (_, from, expected) => {
  const indent = from.startsWith('said: it') ? '      ' : from.startsWith('said') ? '    ' : '  ';
  const to = `${from}\n${indent}hint: Look up.`;
  const { questions } = compileRules(changed({ file: 'questions', from, to }));
  expect(questions.find(({ id }) => id === 'sky')).toMatchObject(expected('Look up.'));
});

test('verdicts with their sides, and other words for some', () => {
  const { verdicts } = compileRules(small);
  expect(verdicts.map(({ id, side }) => `${side} ${id}`)).toEqual([
    'host lay-a-mat',
    'host do-nothing',
    'walker take-it',
    'walker wear-a-hat',
    'walker leave-it',
  ]);
  const takeIt = verdicts.find(({ id }) => id === 'take-it');
  const when = { kind: 'band', score: 'wet', in: ['soaked'] };
  expect(takeIt?.instead).toEqual([
    { when, headline: 'Take the umbrella, and boots.', probably: null, summary: null },
  ]);
  expect(verdicts[0]?.instead).toEqual([]);
  const from = 'headline: Take the umbrella, and boots.';
  const to = 'probably: Boots, probably\n        summary: You would drown.';
  const other = compileRules(changed({ file: 'verdicts/walker', from, to }));
  expect(other.verdicts.find(({ id }) => id === 'take-it')?.instead).toEqual([
    { when, headline: null, probably: 'Boots, probably', summary: 'You would drown.' },
  ]);
});

test('claims and sources', () => {
  const { claims, sources } = compileRules(small);
  expect(claims.map(({ essay, beyond }) => [essay, beyond])).toEqual([
    ['The whole of it.', null],
    [null, 'Nobody has written of it.'],
    [null, 'Nobody has written of it.'],
  ]);
  expect(sources).toEqual([
    {
      id: 'weather-count',
      title: 'A count of days',
      by: 'This fixture',
      url: null,
      date: '2026-05-31',
      sells: false,
      note: null,
    },
    {
      id: 'umbrella-maker',
      title: 'Our umbrellas',
      by: 'A maker of umbrellas',
      url: 'https://example.com/umbrellas',
      date: null,
      sells: true,
      note: null,
    },
  ]);
  const from = 'by: This fixture';
  const noted = changed({ file: 'sources', from, to: `${from}\n  note: Counted by hand.` });
  expect(compileRules(noted).sources[0]?.note).toBe('Counted by hand.');
});

test('examples', () => {
  const { examples } = compileRules(small);
  expect(examples[0]).toEqual({
    id: 'walk-in-the-rain',
    name: 'Somebody who walks far in the rain',
    story: null,
    source: 'weather-count',
    answers: {
      side: 'walker',
      sky: 'rain',
      way: 'long',
      framework: 'tall',
      certification: 'stick',
    },
    verdict: 'take-it',
  });
  expect(examples[1]?.source).toBeNull();
  const from = 'name: Many guests in a small hall';
  const told = changed({ file: 'examples', from, to: `${from}\n  story: Everybody came.` });
  expect(compileRules(told).examples.find(({ id }) => id === 'party')?.story).toBe(
    'Everybody came.',
  );
});

test('laws of every kind', () => {
  const { laws } = compileRules(small);
  expect(laws).toEqual([
    {
      id: 'nobody-carries-it-for-nothing',
      says: 'Under a clear sky nobody is told to take it.',
      claim: null,
      when: only('sky', 'clear'),
      kind: 'never',
      what: { kind: 'verdict', in: ['take-it'] },
    },
    {
      id: 'heavy-rain-needs-one',
      says: 'In the rain and on a long way everybody is told to take it.',
      claim: 'rain-wets',
      when: { kind: 'all', of: [only('sky', 'rain'), only('way', 'long')] },
      kind: 'always',
      what: { kind: 'verdict', in: ['take-it'] },
    },
    {
      id: 'more-rain-more-umbrella',
      says: 'The worse the sky, the rather one is taken.',
      claim: null,
      when: only('certification', 'stick'),
      kind: 'ordered',
      question: 'sky',
      along: ['clear', 'clouds', 'rain'],
      score: null,
      moves: 'never-worse',
    },
    {
      id: 'further-is-wetter',
      says: 'The further the way, the wetter.',
      claim: null,
      when: { kind: 'all', of: [] },
      kind: 'ordered',
      question: 'way',
      along: ['door', 'short', 'long'],
      score: 'wet',
      moves: 'never-less',
    },
  ]);
});
