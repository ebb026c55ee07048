import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quoted } from '../../src/ads/reading.ts';
import { read, words } from './reader.ts';

/** Texts as wild as a clipboard can hold, made of pieces that the reader reacts to. */
const pieces = [
  ...words.certifications.flatMap(({ spellings }) => spellings).slice(0, 40),
  ...['CSM', 'PMP', 'SAFe', 'SAFE', 'safe', 'certification', 'certified in', 'Agile', 'required'],
  ...[
    'preferred',
    'no',
    'not required',
    'Requirements:',
    '**Nice to have**',
    'Benefits',
    '- ',
    '\n',
  ],
  ...['\n\n---\n\n', 'Product Manager', 'We are hiring', '<p>', '</p>', '<script>', '<!--', '&lt;'],
  ...[
    '&amp;',
    '&#128512;',
    '; ',
    '. ',
    ' ',
    '(',
    ')',
    '•',
    'מנהל מוצר',
    '\u0000',
    '\ud83d',
    '𝗖𝗦𝗣𝗢',
  ],
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })))
  .map((parts) => parts.join(' '));

describe('whatever is pasted', () => {
  test('every quote is what stands at its place, with the words that decide within it', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const ad of read(text).ads) {
          const found = [...ad.certifications, ...ad.frameworks, ...ad.role, ...ad.ignored];
          for (const one of found) expectInPlace(text, one);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the ads follow each other, and an ad names each certification and framework once', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const { start, end, certifications, frameworks } of read(text).ads) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          const names = certifications.map(({ name }) => name);
          expect(new Set(names).size).toBe(names.length);
          expect(new Set(frameworks.map(({ name }) => name)).size).toBe(frameworks.length);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  test('the same text reads the same', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });
});

function expectInPlace(text: string, { quote, start, end, words: decisive }: Quoted): void {
  expect(text.slice(start, end)).toBe(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(decisive.start).toBeGreaterThanOrEqual(start);
  expect(decisive.end).toBeGreaterThan(decisive.start);
  expect(decisive.end).toBeLessThanOrEqual(end);
}

function stepsFor(text: string): number {
  let steps = 0;
  read(text, { step: (count) => (steps += count) });
  return steps;
}

describe('reading is linear in the text', () => {
  test.each([
    ['prose', 'We are looking for a certified Scrum product owner, CSPO preferred. '],
    ['one word', 'a'],
    ['one abbreviation', 'CSM '],
    ['a phrase that nearly ends', 'certified safe product owner product '],
    ['tags without an end', '<b '],
    ['scripts without an end', '<script>'],
    ['comments without an end', '<!--'],
    ['encoded brackets', '&lt;a '],
    ['ampersands', '&amp;'],
    ['numbers in a name', 'SAFe 1 2 3 '],
    ['right to left', 'מנהל מוצר CSPO '],
  ])('%s', (_, piece) => {
    const steps = (times: number) => stepsFor(piece.repeat(times));
    expect(steps(4000)).toBeLessThanOrEqual(2 * steps(2000) + 100);
    expect(steps(4000)).toBeLessThanOrEqual(12 * piece.length * 4000);
  });

  test('no sentence is quoted at more than some hundred characters, however long the line', () => {
    const [ad] = read('scrum and CSPO '.repeat(20_000)).ads;
    expect(ad?.certifications.map(({ name }) => name)).toEqual(['CSPO']);
    expect(ad?.certifications[0]?.quote.length).toBeLessThan(700);
  });
});

describe('what is no ad is said to be none', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n\t ', 'empty'],
    [
      'a picture',
      '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\ufffd\ufffd',
      'not-text',
    ],
    ['signs', '--- *** ... !!!', 'not-text'],
    [
      'a file with words by chance',
      `P&L ROI \u0000\u0001\u0002 CSPO ${'\ufffd'.repeat(9)}`,
      'not-text',
    ],
    ['small talk', 'Shall we have lunch on Friday?', 'no-ad'],
  ])('%s', (_, text, trouble) => {
    const reading = read(text);
    expect(reading.trouble).toBe(trouble);
    expect(reading.answers).toEqual({});
  });

  test('right-to-left text around a name does not hide it', () => {
    const text = 'דרוש מנהל מוצר. יתרון ל-CSPO';
    const reading = read(text);
    expect(reading.trouble).toBeNull();
    expect(reading.language).toBe('unknown');
    expect(reading.ads[0]?.certifications[0]?.name).toBe('CSPO');
  });
});
