import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { writeFragment } from '../../src/link/fragment.ts';
import { readLink } from '../../src/link/read.ts';
import { readRoute, writeRoute } from '../../src/link/route.ts';
import { sheets } from '../engine/arbitrary.ts';

const ruleset = loadRuleset();
const { questions } = ruleset;
const promoted = { side: 'myself', goal: 'promotion', named: 'dont-know' };
const fragment = '#v=1&goal=promotion&named=dont-know&side=myself';

/** The link as programs leave it that each escape what the one before escaped. */
function escaped(times: number): string {
  const text = fragment.slice(1);
  return `#${Array.from({ length: times }).reduce<string>((here) => encodeURIComponent(here), text)}`;
}

describe('a link', () => {
  test('names its version and its answers, sorted', () => {
    expect(`#${writeFragment(promoted)}`).toBe(fragment);
  });

  test('names the rules that it was made with, and whether they had been worked on since', () => {
    const published = '#v=1&rules=12&goal=promotion&named=dont-know&side=myself';
    const worked = published.replace('12', '12-draft');
    for (const [draft, link] of [
      [false, published],
      [true, worked],
    ] as const) {
      const madeWith = { number: 12, draft };
      expect(`#${writeFragment(promoted, madeWith)}`).toBe(link);
      expect(readLink(link, questions)).toMatchObject({ answers: promoted, madeWith });
    }
    expect(readLink('#v=1&rules=no12&side=team', questions)).toMatchObject({ madeWith: null });
  });

  test('gives back the answers that it was made from', () => {
    fc.assert(
      fc.property(sheets(ruleset, Infinity), (answers) => {
        const back = readLink(`#${writeFragment(answers)}`, questions);
        expect(back).toEqual({
          kind: 'answers',
          answers,
          dropped: [],
          newer: false,
          madeWith: null,
        });
      }),
    );
  });

  test.each([
    ['escaped once', '#v%3D1%26goal%3Dpromotion%26named%3Ddont-know%26side%3Dmyself'],
    ['escaped twice', escaped(2)],
    ['escaped three times', escaped(3)],
    ['with &amp;', fragment.replaceAll('&', '&amp;')],
    ['in capitals', fragment.toUpperCase()],
    ['with a full stop behind it', `${fragment}.`],
    ['in brackets', `${fragment})`],
    ['in brackets at the end of a sentence', `${fragment}).`],
    ['broken over two lines', fragment.replace('named', '\n named')],
    ['without its version', fragment.replace('v=1&', '')],
    ['without the #', fragment.slice(1)],
  ])('is read %s', (_, mangled) => {
    expect(readLink(mangled, questions)).toEqual({
      kind: 'answers',
      answers: promoted,
      dropped: [],
      newer: false,
      madeWith: null,
    });
  });

  test('cut short keeps what is whole and names what is not', () => {
    expect(readLink('#v=1&goal=promotion&named=dont-kn', questions)).toEqual({
      kind: 'answers',
      answers: { goal: 'promotion' },
      dropped: [{ part: 'named=dont-kn', why: 'unknown-option' }],
      newer: false,
      madeWith: null,
    });
  });

  test('drops and names unknown questions, unknown options and a second answer', () => {
    const read = readLink('#v=1&side=myself&shoe=42&goal=fame&side=team', questions);
    expect(read).toEqual({
      kind: 'answers',
      answers: { side: 'myself' },
      dropped: [
        { part: 'shoe=42', why: 'unknown-question' },
        { part: 'goal=fame', why: 'unknown-option' },
        { part: 'side=team', why: 'twice' },
      ],
      newer: false,
      madeWith: null,
    });
  });

  test('names what it drops as it stands in the link, also where a name or a value is missing', () => {
    const read = readLink('v=1&goal&named=&=promotion&held=n.o#yes&side=team', questions);
    expect(read).toEqual({
      kind: 'answers',
      answers: { side: 'team' },
      dropped: [
        { part: 'goal', why: 'unknown-option' },
        { part: 'named', why: 'unknown-option' },
        { part: '=promotion', why: 'unknown-question' },
        { part: 'held=n.o#yes', why: 'unknown-option' },
      ],
      newer: false,
      madeWith: null,
    });
  });

  test('escaped more often than any program does it is left as it is', () => {
    expect(readLink(escaped(4), questions).kind).toBe('unreadable');
  });

  test('does not take “I don’t know” for a question that has no such answer', () => {
    expect(readLink('#v=1&goal=dont-know&side=myself', questions)).toMatchObject({
      answers: { side: 'myself' },
      dropped: [{ part: 'goal=dont-know', why: 'unknown-option' }],
    });
  });

  test('from a later version says so and is read as far as it goes', () => {
    expect(readLink('#v=7&side=team', questions)).toMatchObject({
      newer: true,
      answers: { side: 'team' },
    });
  });

  test('with nothing in it, or nothing that makes sense, is told apart', () => {
    expect(readLink('', questions).kind).toBe('empty');
    expect(readLink('#', questions).kind).toBe('empty');
    expect(readLink('#%%%=&&&=?', questions).kind).toBe('unreadable');
    expect(readLink('#__proto__=x&constructor=y', questions).kind).toBe('unreadable');
  });

  test('never breaks the reader, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(['answers', 'empty', 'unreadable']).toContain(readLink(text, questions).kind);
      }),
    );
  });
});

describe('an address', () => {
  test.each([
    ['', { kind: 'start' }],
    ['index.html', { kind: 'start' }],
    ['verdict/skip/', { kind: 'verdict', id: 'skip' }],
    ['verdict/skip', { kind: 'verdict', id: 'skip' }],
    ['verdict/skip/index.html', { kind: 'verdict', id: 'skip' }],
    ['question/goal/', { kind: 'question', id: 'goal' }],
    ['verdict/', { kind: 'verdict', id: null }],
    ['question/', { kind: 'unknown', path: 'question/' }],
    ['verdict/skip/more/', { kind: 'unknown', path: 'verdict/skip/more/' }],
    ['elsewhere/', { kind: 'unknown', path: 'elsewhere/' }],
    ['how/', { kind: 'how' }],
    ['how/so/', { kind: 'unknown', path: 'how/so/' }],
    ['compare/', { kind: 'compare' }],
    ['ads/', { kind: 'ads' }],
    ['ads/count/', { kind: 'ad-count' }],
    ['ads/more/', { kind: 'unknown', path: 'ads/more/' }],
    ['ads/count/more/', { kind: 'unknown', path: 'ads/count/more/' }],
    ['question/count/', { kind: 'question', id: 'count' }],
    ['certifications/', { kind: 'certifications' }],
    ['certifications/cspo/', { kind: 'certification', id: 'cspo' }],
    ['certifications/cspo/more/', { kind: 'unknown', path: 'certifications/cspo/more/' }],
    ['elsewhere/skip/', { kind: 'unknown', path: 'elsewhere/skip/' }],
    ['index.html/verdict/', { kind: 'unknown', path: 'index.html/verdict/' }],
  ] as const)('%j leads to its page', (path, route) => {
    expect(readRoute(path)).toEqual(route);
  });

  test('of a page leads back to that page', () => {
    for (const route of [
      { kind: 'start' },
      { kind: 'verdict', id: 'skip' },
      { kind: 'verdict', id: null },
      { kind: 'question', id: 'goal' },
      { kind: 'how' },
      { kind: 'compare' },
      { kind: 'ads' },
      { kind: 'ad-count' },
      { kind: 'certifications' },
      { kind: 'certification', id: 'cspo' },
      { kind: 'unknown', path: 'elsewhere/skip/' },
    ] as const) {
      expect(readRoute(writeRoute(route))).toEqual(route);
    }
  });
});
