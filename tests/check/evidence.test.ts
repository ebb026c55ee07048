import { describe, expect, test } from 'vitest';
import { changed, small } from '../compile/smallRules.ts';
import { finds, findingsOf } from './findings.ts';

describe('claims and sources', () => {
  finds([
    {
      name: 'a claim that nothing rests on',
      file: 'claims',
      from: '- id: stands-help',
      to: '- id: hats-help\n  says: A hat helps.\n  beyond: Nobody has written of it.\n  strength: thin\n  support: []\n  contest: []\n\n- id: stands-help',
      at: 'hats-help',
      check: 'claim-unused',
      severity: 'warning',
      says: 'No rule, step or law rests on the claim "hats-help".',
    },
    {
      name: 'a source that nothing cites',
      file: 'claims',
      from: '    - { source: umbrella-maker, says: Ours weighs nothing. }',
      to: '    - { source: weather-count, says: Some fly away. }',
      at: '¦umbrella-maker',
      in: 'sources',
      check: 'source-unused',
      severity: 'warning',
      says: 'Nothing cites the source "umbrella-maker".',
    },
    {
      name: 'figures that are more than a year old',
      file: 'sources',
      from: 'date: "2026-05-31"',
      to: 'date: "2025-11-22"',
      at: 'option: clouds',
      in: 'questions',
      check: 'fact-old',
      severity: 'warning',
      says: 'What is usual for "sky" rests on figures of 2025-11-22, more than a year ago.',
    },
    {
      name: 'figures of which only the year is known',
      file: 'sources',
      from: 'date: "2026-05-31"',
      to: 'date: "2024"',
      at: 'option: clouds',
      in: 'questions',
      check: 'fact-old',
      severity: 'warning',
      says: 'rests on figures of 2024, more than a year ago.',
    },
  ]);
});

describe('what rests on something is enough', () => {
  /** Which claims and sources nothing names, when these take their place in the files. */
  function idle(
    ...changes: readonly (readonly [file: string, from: string | RegExp, to: string])[]
  ) {
    const texts = new Map(small);
    for (const [file, from, to] of changes) {
      const path = `rules/${file}.yaml`;
      texts.set(path, (texts.get(path) ?? '').replaceAll(from, to));
    }
    return findingsOf(texts).flatMap(({ check, message }) =>
      check.endsWith('-unused') ? [/"(.*)"/.exec(message)?.[1] ?? ''] : [],
    );
  }
  const more =
    '- { id: more, says: M., beyond: B., strength: thin, support: [], contest: [] }\n\n- id: stands-help';
  const claim = ['claims', '- id: stands-help', more] as const;

  test.each([
    ['a step', ['steps', 'claim: rain-wets', 'claim: more'] as const],
    ['a law', ['laws', 'claim: rain-wets', 'claim: more'] as const],
    ['a rule', ['points/wet', /claim: rain-wets\n$/g, 'claim: more\n'] as const],
  ])('for a claim: %s', (_, change) => {
    expect(idle(claim, change)).toEqual([]);
    expect(idle(claim)).toEqual(['more']);
  });

  const source = [
    'sources',
    '- id: umbrella-maker',
    '- { id: more, title: M, by: M, date: "2026-06-01", sells: "no" }\n\n- id: umbrella-maker',
  ] as const;
  test.each([
    ['what supports a claim', ['claims', 'source: weather-count', 'source: more'] as const],
    [
      'what contests one',
      [
        'claims',
        'contest: []\n\n- id: carrying',
        'contest: [{ source: more, says: M. }]\n\n- id: carrying',
      ] as const,
    ],
    ['what is usual', ['questions', 'source: weather-count', 'source: more'] as const],
    ['an example', ['examples', 'source: weather-count', 'source: more'] as const],
    [
      'a certification’s name',
      ['certifications/stick', '\nsource: weather-count', '\nsource: more'] as const,
    ],
    [
      'one of its facts',
      [
        'certifications/stick',
        'value: 90, source: weather-count',
        'value: 90, source: more',
      ] as const,
    ],
  ])('for a source: %s', (_, change) => {
    expect(idle(source, change)).toEqual([]);
    expect(idle(source)).toEqual(['more']);
  });

  test('figures of the same day a year ago are not old yet, nor those of no date', () => {
    const old = (date: string) =>
      findingsOf(changed({ file: 'sources', from: 'date: "2026-05-31"', to: date })).filter(
        ({ check }) => check === 'fact-old',
      ).length;
    expect([old('date: "2025-11-23"'), old('date: "2025-11"'), old('date: "2025"')]).toEqual([
      0, 0, 0,
    ]);
    expect([old('date: "2025-11-22"'), old('date: "2025-10"'), old('date: "2024"')]).toEqual([
      1, 1, 1,
    ]);
  });
});
