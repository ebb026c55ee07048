import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../src/engine/letter.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Letter, Placeholder, Wording } from '../../src/model/letter.ts';
import { always } from './rulesets.ts';

const rain: Condition = { kind: 'answer', question: 'sky', in: ['rain'] };
const far: Condition = { kind: 'answer', question: 'way', in: ['far'] };

const placeholders: readonly Placeholder[] = [
  {
    id: 'weather',
    words: [
      { when: rain, says: 'the rain' },
      { when: always, says: 'the weather' },
    ],
  },
  { id: 'place', words: [{ when: far, says: 'the hills' }] },
];

/** What is sent where the sky is so and the way is so. */
function written(subject: string | null, paragraphs: readonly Partial<Letter['text'][number]>[]) {
  const text = paragraphs.map((one) => ({ when: always, says: '', instead: [], ...one }));
  const letter: Letter = {
    id: 'note',
    when: always,
    to: 'a friend',
    subject,
    text,
    findsOut: null,
  };
  return (answers: Readonly<Record<string, string>>) =>
    writeLetter(placeholders, letter, { answers });
}

describe('a letter', () => {
  test('has the paragraphs that fit, with an empty line between them', () => {
    const letter = written(null, [
      { says: 'Hello.' },
      { when: rain, says: 'Bring an umbrella.' },
      { says: 'Bye.' },
    ]);
    expect(letter({ sky: 'rain' }).body).toBe('Hello.\n\nBring an umbrella.\n\nBye.');
    expect(letter({ sky: 'clear' }).body).toBe('Hello.\n\nBye.');
  });

  test('has the first words that fit, and else those for everybody', () => {
    const instead: readonly Wording[] = [
      { when: rain, says: 'It rains.' },
      { when: far, says: 'It is far.' },
    ];
    const letter = written(null, [{ says: 'Come.', instead }]);
    expect(letter({ sky: 'rain', way: 'far' }).body).toBe('It rains.');
    expect(letter({ sky: 'clear', way: 'far' }).body).toBe('It is far.');
    expect(letter({}).body).toBe('Come.');
  });

  test('has every placeholder filled, wherever it stands and as often as it does', () => {
    const letter = written('About {weather}', [
      { says: 'I mind {weather}, and {weather} minds me.', instead: [] },
      { says: '-', instead: [{ when: far, says: 'Up in {place}.' }] },
    ]);
    expect(letter({ sky: 'rain', way: 'far' })).toEqual({
      subject: 'About the rain',
      body: 'I mind the rain, and the rain minds me.\n\nUp in the hills.',
    });
    expect(letter({ way: 'dont-know' }).subject).toBe('About the weather');
  });

  test('starts each paragraph with a capital, whatever was filled in there', () => {
    const letter = written('{weather}', [{ says: '{weather} is bad.' }, { says: '{weather}.' }]);
    expect(letter({ sky: 'rain' })).toEqual({
      subject: 'the rain',
      body: 'The rain is bad.\n\nThe rain.',
    });
  });

  test('without a subject is no mail', () => {
    expect(written(null, [{ says: 'Hello.' }])({}).subject).toBeNull();
  });

  test('keeps in braces what nothing fills, so that it shows', () => {
    const letter = written(null, [{ says: 'Off to {place} in {wether}.' }]);
    expect(letter({ way: 'near' }).body).toBe('Off to {place} in {wether}.');
  });
});
