import { describe, expect, test } from 'vitest';
import { draft } from '../../src/check/new/draft.ts';
import { kinds } from '../../src/check/new/kinds.ts';
import { skeletons } from '../../src/check/new/skeletons.ts';
import { firstAnswers, firstWorld, sidesAsked, sidesOf } from '../../src/check/new/stock.ts';
import { ids } from '../../src/check/new/words.ts';
import type { RulesText } from '../../src/compile/files.ts';
import { readSources } from '../../src/compile/sources.ts';
import { small } from '../compile/smallRules.ts';
import { small as compact } from './diffSmall.ts';

const stockOf = (texts: RulesText) => ({ sources: readSources(texts, []), texts });
const without = (file: string) => new Map([...small].filter(([path]) => path !== file));

describe('what a draft can take from rules', () => {
  test('the sides that have a table, wherever the question about them stands', () => {
    const file = 'rules/questions.yaml';
    const questions = (small.get(file) ?? '').split(/^(?=- id)/m).map((one) => `${one.trim()}\n`);
    const turned = new Map([...small, [file, questions.toReversed().join('')]]);
    expect(sidesOf(stockOf(turned))).toEqual(['walker', 'host']);
    expect(sidesOf(stockOf(without('rules/verdicts/host.yaml')))).toEqual(['walker']);
    expect(sidesOf(stockOf(new Map()))).toEqual([]);
  });

  test('the answers that everybody of a side gives, and none that some do', () => {
    expect(firstAnswers(stockOf(compact), 'me')).toEqual([
      ['sky', 'blue'],
      ['way', 'near'],
    ]);
    expect(sidesAsked({ side: 'me' })).toEqual(['me']);
    expect(sidesAsked({ side: ['me'], sky: ['grey'] })).toBeNull();
    expect(sidesAsked({ sky: ['grey'] })).toBeNull();
  });

  test('a world of the side that was asked for', () => {
    expect(firstWorld(stockOf(compact), 'them')).toEqual({
      answers: { side: 'them', crowd: 'few' },
      verdict: 'send',
    });
  });

  test('ids, quoted where they could be read as yes or no', () => {
    expect(ids(['goal', 'yes', 'no'])).toBe('[goal, "yes", "no"]');
  });
});

describe('beside nothing, a drafted', () => {
  const bare = () => stockOf(new Map());
  test.each([
    ['rule', ['when: {  }', 'add: { : +1 }', 'claim: ']],
    ['claim', ['support: []', 'contest: []']],
    ['step', ['when: { verdict: [] }']],
    ['letter', ['when: { side: [] }']],
    ['law', ['when: { side: [] }', 'always: { side: [] }']],
    ['example', ['answers: { side:  }', 'verdict: find-out']],
    ['certification', ['# source: a-source', '#     source: a-source']],
  ] as const)('%s leaves out what it would refer to', (kind, lines) => {
    expect(skeletons[kind]('brand-new', bare(), 'rules/points/wet.yaml')).toEqual(
      expect.arrayContaining([...lines]),
    );
  });

  test.each(kinds)('%s has an id first', (kind) => {
    expect(skeletons[kind]('brand-new', bare(), '')[0]).toBe('id: brand-new');
  });

  test('law about the only side says what everybody there gets', () => {
    const one = stockOf(without('rules/verdicts/host.yaml'));
    expect(skeletons.law('brand-new', one, '').at(-1)).toBe('always: { side: [walker] }');
  });
});

/** The file with the draft in it, or why there is none. */
function drafted(texts: RulesText, kind: string, within: string | null): string {
  const made = draft(texts, { kind, id: 'brand-new', within });
  return made.ok ? made.text : made.message;
}

describe('a draft is put', () => {
  const me = 'rules/verdicts/me.yaml';
  const text = compact.get(me) ?? '';

  test('right behind the last verdict, whatever follows', () => {
    const [above = '', below = ''] = text.split('table:');
    const record = drafted(compact, 'verdict', 'verdicts/me.yaml').slice(above.length);
    expect(record).toMatch(/^ {2}- id: brand-new\n/);
    expect(record).toMatch(/\n {4}outlook: mixed\ntable:\n/);
    expect(record.endsWith(below)).toBe(true);
    const spaced = new Map([...compact, [me, `${above}   \n# Rows.\ntable:${below}`]]);
    expect(drafted(spaced, 'verdict', 'verdicts/me.yaml')).toContain(
      'outlook: mixed\n   \n# Rows.\ntable:',
    );
    const last = text.replace('side: me\n', '').split('table:').toReversed();
    const behind = new Map([...compact, [me, `side: me\ntable:${last.join('')}\n`]]);
    expect(drafted(behind, 'verdict', 'verdicts/me.yaml')).toMatch(/ outlook: mixed\n$/);
  });

  test('into the file of its side, of several', () => {
    const file = 'verdicts/them.yaml';
    expect(drafted(compact, 'verdict', file)).toMatch(
      /^side: them\nverdicts:\n(.*\n){2} {2}- id: brand-new\n/,
    );
  });

  test('into a new theme of several words, and of small letters alone', () => {
    expect(drafted(compact, 'rule', 'points/head-wind.yaml')).toContain('- id: brand-new');
    for (const [kind, within] of [
      ['rule', 'deep/points/wind.yaml'],
      ['rule', 'points/wind.yaml.txt'],
      ['rule', 'points/head-7.yaml'],
      ['verdict', 'points/wind.yaml'],
    ] as const)
      expect(drafted(compact, kind, within)).toContain(`There is no file "${within}".`);
  });

  test('beside more than one mistake that was there before', () => {
    const file = 'rules/claims.yaml';
    const wrong = (compact.get(file) ?? '')
      .replace('strength: fair', 'strength: fairr')
      .replace('contest: []', 'contst: []');
    expect(drafted(new Map([...compact, [file, wrong]]), 'claim', null)).toContain(
      '- id: brand-new',
    );
  });
});
