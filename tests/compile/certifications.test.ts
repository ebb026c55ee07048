import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { changed, refuses, small } from './smallRules.ts';

const file = 'certifications/stick';
const minutes =
  'exam-minutes: { value: 90, source: weather-count, sure: high, note: In the rain. }';
const exam = (fact: string) => ({ file, from: minutes, to: `exam-minutes: { ${fact} }` });

function stick(texts = small) {
  const [record] = compileRules(texts).certifications;
  if (record === undefined) throw new Error('There is no certification.');
  return record;
}

describe('a fact as it ships', () => {
  test('one number is a span of its own', () => {
    expect(stick().facts['exam-minutes']).toEqual({
      value: { from: 90, to: 90 },
      source: 'weather-count',
      sure: 'high',
      note: 'In the rain.',
      checked: null,
    });
  });

  test('a price keeps its range, currency and what it includes', () => {
    expect(stick().facts.price?.value).toEqual({
      from: 20,
      to: 30,
      currency: 'EUR',
      includes: 'a cover',
      region: null,
    });
  });

  test('a word stands where there is no number', () => {
    expect(stick().facts['valid-years']?.value).toBe('for-life');
  });

  test('a list and a sentence stay what they are', () => {
    expect(stick().facts.covers?.value).toEqual(['opening', 'closing']);
    expect(stick().facts.prerequisites?.value).toBe('Two hands.');
  });

  test('facts come in the order in which they are shown, however they are written', () => {
    const text = small.get(`rules/${file}.yaml`) ?? '';
    const covers = /^ {2}covers: .*\n/m.exec(text)?.[0] ?? '';
    const first = text.replace(covers, '').replace('facts:\n', `facts:\n${covers}`);
    const shuffled = stick(new Map([...small, [`rules/${file}.yaml`, first]]));
    expect(Object.keys(shuffled.facts)).toEqual(Object.keys(stick().facts));
  });
});

describe('a record as it ships', () => {
  test('holds all that was written', () => {
    const { facts, ask, ...record } = stick();
    expect(record).toEqual({
      id: 'stick',
      name: 'The long umbrella',
      short: 'Stick',
      letters: 'LU',
      issuer: 'A maker of umbrellas',
      page: 'https://example.com/stick',
      kind: 'product',
      option: 'stick',
      roleDefinedBy: ['tall'],
      about: 'For tall stands.',
      source: 'weather-count',
      notToBeConfusedWith: ['a walking stick'],
      checked: '2026-11-01',
    });
    expect(Object.keys(facts)).toHaveLength(6);
    expect(ask).not.toEqual([]);
  });

  test('holds nothing where nothing was written', () => {
    const folding = [
      'id: folding',
      'name: The folding umbrella',
      'short: Fold',
      'issuer: A maker of bags',
      'kind: contrast',
      'about: For small bags.',
    ];
    const texts = new Map([
      ...small,
      ['rules/certifications/folding.yaml', `${folding.join('\n')}\n`] as const,
    ]);
    const record = compileRules(texts).certifications.find(({ id }) => id === 'folding');
    expect(record).toMatchObject({
      letters: null,
      page: null,
      option: null,
      roleDefinedBy: [],
      source: null,
      notToBeConfusedWith: [],
      checked: null,
      facts: {},
    });
  });
});

describe('what is left to be asked of the issuer', () => {
  const asked = (from: string, to: string) => stick(changed({ file, from, to })).ask;

  test('is every kind that is not known', () => {
    expect(stick().ask).toContain('exam-questions');
    expect(stick().ask).not.toContain('exam-minutes');
  });

  test('nothing of an exam where there is none', () => {
    const none = asked(minutes, 'exam: { value: "no", source: weather-count, sure: high }');
    expect(none.filter((kind) => kind.startsWith('exam'))).toEqual([]);
    expect(none).toContain('holders');
  });

  test('nothing of a renewal where it is valid for life', () => {
    expect(stick().ask.filter((kind) => kind.startsWith('renewal'))).toEqual([]);
    expect(asked('value: for-life', 'value: 2')).toContain('renewal-price');
  });

  test('no length of a class that nobody needs, and no second unit for one that is known', () => {
    const needed = 'class-needed: { value: "no",';
    expect(stick().ask).not.toContain('class-hours');
    expect(asked(needed, 'class-needed: { value: "yes",')).toContain('class-hours');
    expect(asked(needed, 'class-days: { value: 3,')).not.toContain('class-hours');
    expect(stick().ask).not.toContain('class-days');
    expect(asked(needed, 'class-needed: { value: "yes",')).toContain('class-days');
    expect(asked(needed, 'class-hours: { value: 8,')).not.toContain('class-days');
  });

  test('nothing of a programme, which is a job and no certificate', () => {
    expect(asked('kind: product', 'kind: programme')).toEqual([]);
  });
});

describe('keys and values of a fact', () => {
  refuses([
    {
      name: 'an unknown kind of fact',
      file,
      from: 'exam-minutes:',
      to: 'exam-minuts:',
      at: 'exam-minuts',
      says: '"exam-minuts" is not a key of this record. Did you mean "exam-minutes"?',
    },
    {
      name: 'a misspelt key of a number',
      ...exam('value: 90, sorce: weather-count, sure: high'),
      at: 'sorce',
      says: '"sorce" is not a key of this record. Did you mean "source"?',
    },
    {
      name: 'a misspelt key of a price',
      file,
      from: 'currency: EUR',
      to: 'curency: EUR',
      at: 'curency',
      says: 'Did you mean "currency"?',
    },
    {
      name: 'a fact without a source',
      ...exam('value: 90, sure: high'),
      at: 'exam-minutes',
      says: '"source" is missing here.',
    },
    {
      name: 'a fact that nobody is sure of',
      ...exam('value: 90, source: weather-count, sure: low'),
      at: 'low',
      says: 'sure: "low" is not one of its values. Known ones: "high", "medium".',
    },
    {
      name: 'a number with its unit',
      ...exam('value: 90 minutes, source: weather-count, sure: high'),
      at: '90 minutes',
      says: 'value: "90 minutes": a whole number belongs here, such as 90.',
    },
    {
      name: 'a word that stands for no number here',
      file,
      from: 'value: for-life',
      to: 'value: forever',
      at: 'forever',
      says: 'a whole number belongs here, such as 90, or the word for-life.',
    },
    {
      name: 'a number and a range',
      ...exam('value: 90, from: 80, source: weather-count, sure: high'),
      at: '¦{ value: 90',
      says: 'exam-minutes: write either "value", or "from" and a larger "to".',
    },
    {
      name: 'a range that runs backwards',
      file,
      from: 'from: 20, to: 30',
      to: 'from: 30, to: 20',
      at: '¦{ from: 30',
      says: 'price: write either "value", or "from" and a larger "to".',
    },
    {
      name: 'half a range',
      ...exam('from: 80, source: weather-count, sure: high'),
      at: '¦{ from: 80',
      says: 'write either "value", or "from" and a larger "to".',
    },
    {
      name: 'neither yes nor no',
      file,
      from: 'class-needed: { value: "no"',
      to: 'class-needed: { value: maybe',
      at: 'maybe',
      says: 'value: "maybe" is not one of its values. Known ones: "yes", "no".',
    },
    {
      name: 'a sign for a currency',
      file,
      from: 'currency: EUR',
      to: 'currency: €',
      at: '€',
      says: 'three capital letters belong here, such as USD',
    },
    {
      name: 'a price that includes nobody knows what',
      file,
      from: ' includes: a cover,',
      to: '',
      at: 'price',
      says: '"includes" is missing here.',
    },
    {
      name: 'a day that no calendar has',
      file,
      from: 'checked: "2026-11-01"',
      to: 'checked: "2026-11-31"',
      at: '"2026-11-31"',
      says: 'a day belongs here, such as 2026-11-23',
    },
  ]);
});

describe('a fact can be traced', () => {
  refuses([
    {
      name: 'to a source that there is',
      ...exam('value: 90, source: wether-count, sure: high'),
      at: 'wether-count',
      says: 'There is no source "wether-count". Did you mean "weather-count"?',
    },
    {
      name: 'to a source that says from when it is, or that it does not',
      ...exam('value: 90, source: umbrella-maker, sure: high'),
      at: 'umbrella-maker',
      says: 'the source "umbrella-maker" has no date. Add a line "date: …" to it in rules/sources.yaml',
    },
    {
      name: 'to a day on which the source was there already',
      file,
      from: 'for-life, source: weather-count, sure: medium, checked: "2026-11-20"',
      to: 'for-life, source: weather-count, sure: medium, checked: "2026-05-30"',
      at: 'for-life, source: ¦weather-count',
      says: 'The source "weather-count" is of 2026-05-31, so this cannot have been checked on 2026-05-30.',
    },
    {
      name: 'in a record that says when it was checked',
      file,
      from: 'checked: "2026-11-01"\n',
      to: '',
      at: 'facts:',
      says: 'A record with facts needs a line "checked: …": the day',
    },
    {
      name: 'and to the issuer',
      file,
      from: 'page: https://example.com/stick\n',
      to: '',
      at: 'facts:',
      says: 'A record with facts needs a line "page: …": the issuer’s own page',
    },
    {
      name: 'and who says what it is called',
      file,
      from: 'source: weather-count\nnot',
      to: 'not',
      at: 'facts:',
      says: 'A record with facts needs a line "source: …"',
    },
    {
      name: 'a price needs more of a date than none',
      file: 'sources',
      from: 'date: "2026-05-31"',
      to: 'date: undated',
      in: file,
      at: 'a cover, source: ¦weather-count',
      says: 'A price without any date says nothing, and the source "weather-count" is undated.',
    },
  ]);

  test.each(['undated, about 2021 to 2023', 'undated, since 2020', '2026', '2026-05'])(
    'a source may be dated %s',
    (date) => {
      const texts = changed({ file: 'sources', from: 'date: "2026-05-31"', to: `date: "${date}"` });
      expect(() => compileRules(texts)).not.toThrow();
    },
  );

  test('a record without facts needs none of it', () => {
    const text = small.get(`rules/${file}.yaml`) ?? '';
    const bare = text
      .replace(/^(letters|page|source|checked): .*\n/gm, '')
      .replace(/facts:[^]*/, '');
    const record = stick(new Map([...small, [`rules/${file}.yaml`, bare]]));
    expect([record.page, record.checked, record.facts]).toEqual([null, null, {}]);
  });
});
