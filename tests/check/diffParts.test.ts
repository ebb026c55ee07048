import { describe, expect, test } from 'vitest';
import { changedParts } from '../../src/check/diff/parts.ts';
import { findRenames } from '../../src/check/diff/renames.ts';
import { Samples } from '../../src/check/diff/samples.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';
import { question } from '../engine/rulesets.ts';

describe('what differs between two versions of a record', () => {
  const at =
    (...path: readonly string[]) =>
    (before: string | null, after: string | null) => ({
      at: path,
      before,
      after,
    });
  const sky = (...options: readonly string[]) => ({ kind: 'answer', question: 'sky', in: options });

  test.each<readonly [string, unknown, unknown, readonly unknown[]]>([
    ['nothing', { id: 'a', says: 'A' }, { says: 'A', id: 'a' }, []],
    ['a text', { says: 'A' }, { says: 'B' }, [at('says')('A', 'B')]],
    ['a number', { from: 1 }, { from: 2 }, [at('from')('1', '2')]],
    ['a text that is gone', { says: 'A' }, { says: null }, [at('says')('A', null)]],
    ['a text that came', {}, { says: 'A' }, [at('says')(null, 'A')]],
    [
      'a condition, whatever it is made of',
      { when: sky('rain') },
      { when: { kind: 'not', of: sky('rain') } },
      [at('when')('{ sky: [rain] }', '{ not: { sky: [rain] } }')],
    ],
    [
      'a condition on a band, or on the verdict',
      { when: { kind: 'band', score: 'wet', in: ['dry'] } },
      { when: { kind: 'verdict', in: ['go'] } },
      [at('when')('{ wet: [dry] }', '{ verdict: [go] }')],
    ],
    [
      'all of several, or any',
      { when: { kind: 'all', of: [sky('rain')] } },
      { when: { kind: 'any', of: [sky('rain')] } },
      [at('when')('{ sky: [rain] }', '{ any: [{ sky: [rain] }] }')],
    ],
    [
      'a list of words',
      { along: ['a', 'b'] },
      { along: ['b', 'a', 'c'] },
      [at('along')('a; b', 'b; a; c')],
    ],
    ['a list that came', { along: null }, { along: ['a', null] }, [at('along')(null, 'a; ')]],
    [
      'one item of a list, found by its id',
      {
        bands: [
          { id: 'low', from: null },
          { id: 'high', from: 2 },
        ],
      },
      {
        bands: [
          { id: 'low', from: null },
          { id: 'high', from: 3 },
        ],
      },
      [at('bands', 'high', 'from')('2', '3')],
    ],
    [
      'one item of a list, found by its condition',
      { words: [{ when: sky('rain'), says: 'A' }] },
      { words: [{ when: sky('rain'), says: 'B' }] },
      [at('words', '{ sky: [rain] }', 'says')('A', 'B')],
    ],
    [
      'one item of a list, found by its source',
      { support: [{ source: 'count', says: 'A' }] },
      { support: [{ source: 'count', says: 'B' }] },
      [at('support', 'count', 'says')('A', 'B')],
    ],
    [
      'items of which two have the same condition, as a whole',
      {
        words: [
          { when: sky('a'), says: 'A' },
          { when: sky('a'), says: 'B' },
        ],
      },
      { words: [{ when: sky('a'), says: 'A' }] },
      [at('words')('says: A; says: B', 'says: A')],
    ],
    [
      'items that nothing tells apart, as a whole',
      { text: [{ says: 'A', note: '' }] },
      { text: [{ says: 'B', note: null }] },
      [at('text')('says: A', 'says: B')],
    ],
    [
      'items in another order',
      { options: [{ id: 'a' }, { id: 'b' }] },
      { options: [{ id: 'b' }, { id: 'a' }, { id: 'c' }] },
      [at('options', 'c')(null, 'c'), at('options', 'order')('a, b', 'b, a')],
    ],
    ['a list for a text', { says: 'A' }, { says: ['B', 'C'] }, [at('says')('A', 'B; C')]],
  ])('%s', (_, before, after, expected) => {
    expect(changedParts(before, after)).toEqual(expected);
  });
});

describe('a new name for a question or an option', () => {
  const called = (
    id: string,
    ask: string,
    name: string,
    options: readonly string[] = ['a', 'b'],
  ) => ({
    ...question(id, 2),
    ask,
    name,
    options: options.map((one) => {
      const [option = '', label = option, said = option] = one.split('|');
      return { id: option, label, hint: null, said };
    }),
  });
  const book = (...questions: readonly ReturnType<typeof called>[]): Rulebook => ({
    questions,
    scores: [],
    rules: [],
    verdicts: [],
    tables: {},
  });
  const found = (before: Rulebook, after: Rulebook) => [...findRenames(before, after).questions];

  test('is known by what it asks, or by what it is called', () => {
    const sky = book(called('sky', 'How is the sky?', 'Sky'));
    expect(found(sky, book(called('heaven', 'How is the sky?', 'Heaven')))).toEqual([
      ['sky', 'heaven'],
    ]);
    expect(found(sky, book(called('heaven', 'Is it blue?', 'Sky')))).toEqual([['sky', 'heaven']]);
    expect(found(sky, book(called('heaven', 'Is it blue?', 'Heaven')))).toEqual([]);
  });

  test('is none while the old one is there, or the new one was', () => {
    const sky = called('sky', 'How is it?', 'Sky');
    const way = called('way', 'How is it?', 'Way');
    expect(found(book(sky), book(sky, way))).toEqual([]);
    expect(found(book(sky, way), book(way))).toEqual([]);
  });

  test('is taken only where no other could be meant', () => {
    const sky = called('sky', 'How is it?', 'Sky');
    const two = book(called('air', 'How is it?', 'Air'), called('heaven', 'Where?', 'Sky'));
    expect(found(book(sky), two)).toEqual([]);
    expect(found(two, book(sky))).toEqual([]);
  });

  test('of an option is known by its label or by what it says, under the new name of its question', () => {
    const before = book(
      called('sky', 'How?', 'Sky', ['rain|It rains|it rains', 'sun|Sun|it is sunny', 'fog']),
    );
    const after = book(
      called('air', 'How?', 'Air', ['wet|It rains|it is wet', 'dry|Dry|it is sunny', 'mist']),
    );
    const { options } = findRenames(before, after);
    expect([...(options.get('air') ?? [])]).toEqual([
      ['rain', 'wet'],
      ['sun', 'dry'],
    ]);
    const fresh = book(called('new', 'Who?', 'New', ['rain|It rains|it rains']));
    expect([...(findRenames(before, fresh).options.get('new') ?? [])]).toEqual([]);
  });
});

describe('the simplest worlds of a kind', () => {
  const one = (...answers: readonly (readonly [string, string, number])[]) =>
    answers.reduceRight(
      (sample, [id, option, place]) => sample.with(id, option, place),
      Samples.one,
    );

  test('are those with the fewest answers that are not the first, then those with earlier ones', () => {
    const late = one(['side', 'them', 1], ['sky', 'c', 2], ['way', 'a', 0]);
    const early = one(['side', 'them', 1], ['sky', 'b', 1], ['way', 'a', 0]);
    const two = one(['side', 'me', 0], ['sky', 'b', 1], ['way', 'b', 1]);
    const first = one(['side', 'them', 1], ['sky', 'a', 0], ['way', 'a', 0]);
    const told = (samples: Samples) =>
      samples.list().map((answers) => Object.values(answers).join(' '));
    expect(told(two.and(late).and(early).and(first))).toEqual(['them a a', 'them b a', 'them c a']);
    expect(told(late.and(two))).toEqual(['them c a', 'me b b']);
    expect(told(early.and(early))).toEqual(['them b a', 'them b a']);
    expect(told(Samples.none.and(two))).toEqual(['me b b']);
  });

  test('count the answers there are, so that a world with fewer questions is simpler', () => {
    const long = one(['side', 'me', 0], ['sky', 'a', 0], ['way', 'a', 0]);
    const short = one(['side', 'me', 0], ['sky', 'a', 0]);
    expect(long.and(short).list()).toEqual([
      { side: 'me', sky: 'a' },
      { side: 'me', sky: 'a', way: 'a' },
    ]);
  });
});
