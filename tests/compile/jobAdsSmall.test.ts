import { describe, expect, test } from 'vitest';
import { certificationIds } from '../../src/compile/jobAds/certificationIds.ts';
import { compileJobAds } from '../../src/compile/jobAds/compileJobAds.ts';
import { adProblems, ads } from './smallAds.ts';
import { placeIn } from './smallRules.ts';

const file = 'rules/job-ads.yaml';
const whole = ads.get(file) ?? '';

/** What is told when a text that stands there once is another, at a marked text. */
function told(from: string, to: string, at: string) {
  if (whole.split(from).length !== 2) throw new Error(`${file} must hold this once: ${from}`);
  const texts = new Map([...ads, [file, whole.replace(from, () => to)]]);
  const { line, column } = placeIn(texts, 'job-ads', at);
  return { problems: adProblems(texts), place: `${file}:${String(line)}:${String(column)}: ` };
}

test('words for ads as the reader takes them: all that was written, and nothing where nothing was', () => {
  const mistaken = { spellings: ['raincoat'], ignoredAs: 'shade' };
  const unheard = { words: [], trades: [], notBeside: [], unnamed: false, onlyIfAsked: false };
  expect(compileJobAds(ads)).toEqual({
    slips: { umbrella: ['umbrela'] },
    lists: { weather: ['drizzle'], beach: ['parasol'], bags: ['rucksack'] },
    traps: [
      { id: 'shade', because: 'It keeps the sun off.' },
      { id: 'drink', because: 'It stands in a glass.' },
    ],
    certifications: [
      {
        name: 'Stick',
        toldAs: 'Stick',
        id: 'stick',
        records: ['stick', 'folding'],
        option: 'stick',
        about: 'product',
        spellings: ['long umbrella'],
        doubtful: [
          {
            spellings: ['stick', 'cane'],
            onlyWith: ['weather'],
            neverWith: ['beach'],
            neverInAd: ['bags'],
            ignoredAs: 'shade',
          },
        ],
        words: ['weather', 'beach'],
        trades: ['beach'],
        notBeside: ['Any'],
        unnamed: true,
        onlyIfAsked: true,
      },
      {
        name: 'Any',
        toldAs: 'Stick',
        id: 'folding',
        records: ['stick'],
        option: 'folding',
        about: 'other',
        spellings: [],
        doubtful: [],
        ...unheard,
      },
      {
        name: 'Left',
        toldAs: 'Left',
        id: null,
        records: ['stick'],
        option: 'other',
        about: 'other',
        spellings: [],
        doubtful: [],
        ...unheard,
      },
    ],
    otherCertifications: mistaken,
    everydayWords: [{ spellings: ['umbrella term'], ignoredAs: 'drink' }],
    certificateWords: {
      nouns: ['umbrella'],
      adjectives: ['waterproof'],
      links: ['with'],
      examples: ['such as'],
      between: ['a'],
      alternatives: ['or similar'],
      mayStandBefore: ['good'],
      mayFollow: ['owner'],
      means: [
        { with: ['beach'], ignoredAs: 'shade', evenIfAsked: true },
        { with: ['bags'], ignoredAs: 'drink', evenIfAsked: false },
      ],
      topics: { with: ['weather'], ignoredAs: 'drink' },
      otherwise: 'drink',
      notAsked: 'shade',
    },
    strength: {
      required: { after: ['required'], before: ['must have'], alone: ['must'] },
      preferred: { after: ['preferred'], before: ['ideally'], alone: ['plus'] },
      offered: { after: ['paid for'], before: ['you get'], alone: ['free'] },
      'not-asked': { after: [], before: ['no need of'], alone: [] },
      asks: ['you carry'],
      refers: ['it helps'],
      not: ['hardly'],
      no: ['without'],
      nothing: ['whatever'],
      qualities: ['dry hands'],
    },
    headings: {
      required: ['you need'],
      preferred: ['nice'],
      offered: ['we give'],
      neutral: ['tasks'],
      keeps: ['more'],
      elsewhere: ['about us'],
      fillers: ['your'],
    },
    frameworks: [
      {
        name: 'Tall stand',
        option: 'tall',
        optionOnlyWith: ['weather'],
        spellings: ['tall stand'],
        doubtful: [
          { spellings: ['rack'], onlyWith: [], neverWith: [], neverInAd: [], ignoredAs: 'drink' },
        ],
        signs: ['drip tray'],
        askedAlone: 'shade',
      },
      {
        name: 'Hook',
        option: null,
        optionOnlyWith: [],
        spellings: [],
        doubtful: [],
        signs: [],
        askedAlone: null,
      },
    ],
    roles: [{ kind: 'walker', weight: 3, signs: ['you walk'] }],
    ads: { titles: ['carrier'], openings: ['we seek'], labels: ['place'], words: ['team'] },
    languages: { english: ['the'] },
  });
});

describe('a name that means nothing is told where it stands', () => {
  test.each([
    [
      'a record that is covered',
      'covers: [folding]',
      'covers: [foldin]',
      '[¦foldin]',
      'certification "foldin"',
    ],
    [
      'an option that stands for several',
      'option: folding',
      'option: foldin',
      ': ¦foldin\n',
      'certification option "foldin"',
    ],
    [
      'a word that it may not stand beside',
      'not-beside: [Any]',
      'not-beside: [Ani]',
      '[¦Ani]',
      'name "Ani"',
    ],
    [
      'words that make it',
      '    words: [weather]',
      '    words: [wether]',
      '[¦wether]',
      'list "wether"',
    ],
    ['what it is told as', 'told-as: Stick', 'told-as: Stik', ': ¦Stik\n', 'name "Stik"'],
    [
      'words of its trade',
      '    trades: [beach]',
      '    trades: [beech]',
      '[¦beech]',
      'list "beech"',
    ],
    [
      'company that is needed',
      '        only-with: [weather]',
      '        only-with: [wether]',
      '[¦wether]',
      'list "wether"',
    ],
    [
      'company that rules it out',
      'never-in-ad: [bags]',
      'never-in-ad: [beach, bag]',
      '¦bag]',
      'list "bag"',
    ],
    [
      'a trap of a doubtful word',
      'bags]\n        ignored-as: shade',
      'bags]\n        ignored-as: shad',
      '¦shad\n',
      'trap "shad"',
    ],
    [
      'an option of a framework',
      'option: tall',
      'option: toll',
      '¦toll',
      'framework option "toll"',
    ],
    [
      'company that a framework needs',
      'option-only-with: [weather]',
      'option-only-with: [wether]',
      '[¦wether]',
      'list "wether"',
    ],
    ['a trap of a framework', 'asked-alone: shade', 'asked-alone: shad', '¦shad\n', 'trap "shad"'],
    [
      'a trap of a doubtful framework',
      '[rack], ignored-as: drink',
      '[rack], ignored-as: drin',
      '¦drin }',
      'trap "drin"',
    ],
    ['a kind of role', 'kind: walker', 'kind: walkr', '¦walkr', 'role option "walkr"'],
    [
      'a trap of other certifications',
      '[raincoat], ignored-as: shade',
      '[raincoat], ignored-as: shad',
      '¦shad }',
      'trap "shad"',
    ],
    [
      'a trap of everyday words',
      'term], ignored-as: drink',
      'term], ignored-as: drin',
      '¦drin }',
      'trap "drin"',
    ],
    [
      'company that gives a meaning',
      '{ with: [beach]',
      '{ with: [beech]',
      '¦beech',
      'list "beech"',
    ],
    [
      'a trap of a meaning',
      'ignored-as: shade, even',
      'ignored-as: shad, even',
      '¦shad, even',
      'trap "shad"',
    ],
    [
      'company that makes a topic',
      'topics: { with: [weather]',
      'topics: { with: [wether]',
      '[¦wether]',
      'list "wether"',
    ],
    [
      'a trap of a topic',
      'topics: { with: [weather], ignored-as: drink',
      'topics: { with: [weather], ignored-as: drin',
      '¦drin }',
      'trap "drin"',
    ],
    ['the trap of all the rest', 'otherwise: drink', 'otherwise: drin', '¦drin\n', 'trap "drin"'],
    [
      'the trap of what nobody asks for',
      'not-asked: shade',
      'not-asked: shad',
      '¦shad\n',
      'trap "shad"',
    ],
  ])('%s', (_, from, to, at, name) => {
    const { problems, place } = told(from, to, at);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${place}There is no ${name}.`);
  });

  test('the two lists that the reader fills by itself may be named, and no other', () => {
    const named = told(
      '        only-with: [weather]',
      '        only-with: [a-named-certification]',
      'a-named-cert',
    );
    expect(named.problems).toEqual([]);
    const strong = told('never-with: [beach]', 'never-with: [a-word-of-strength]', 'a-word-of');
    expect(strong.problems).toEqual([]);
  });
});

describe('a name stands once', () => {
  const again = (name: string) => `"${name}" stands here a second time. Put the two together.`;
  test.each([
    [
      'a trap',
      '{ id: drink, because',
      '{ id: shade, because: It does. }\n  - { id: drink, because',
      'id: ¦shade, because: It does',
      'shade',
    ],
    [
      'a certification',
      '- name: Any',
      '- { name: Stick, about: other }\n  - name: Any',
      '{ name: ¦Stick',
      'Stick',
    ],
    [
      'a framework',
      '- name: Hook',
      '- name: Hook\n  - name: Hook',
      '- name: Hook\n  - name: ¦Hook',
      'Hook',
    ],
  ])('%s', (_, from, to, at, name) => {
    const { problems, place } = told(from, to, at);
    expect(problems).toEqual([place + again(name)]);
  });
});

describe('a phrase stands once among those that it could contradict', () => {
  const lists = [...whole.matchAll(/\[([a-z ]+)(?:, [a-z]+)?\]/g)]
    .map(([list = '', phrase = '']) => ({ list, phrase, from: whole.indexOf(list) }))
    .filter(({ list, from }) => whole.lastIndexOf(list) === from)
    .filter(({ list }) => !/folding|Any|stick|rack/.test(list));

  test.each(lists)('$phrase', ({ list, phrase }) => {
    const twice = list.replace(phrase, `${phrase}, ${phrase}`);
    const { problems, place } = told(list, twice, twice.replace(`, ${phrase}`, `, ¦${phrase}`));
    const line = place.split(':')[1] ?? '';
    expect(problems).toEqual([
      `${place}"${phrase}" is found by a phrase at line ${line} already. Keep one of them.`,
    ]);
  });

  test.each([
    [
      'in two certifications',
      'option: folding',
      'option: folding\n    spellings: [long umbrella]',
      '[¦long umbrella]\n    about',
      'long umbrella',
    ],
    [
      'in two strengths',
      'after: [preferred]',
      'after: [required]',
      'nice], after: [¦required]',
      'required',
    ],
    [
      'for two sides of a word',
      'before: [must have]',
      'before: [required]',
      'before: [¦required]',
      'required',
    ],
    ['as two kinds of heading', 'neutral: [tasks]', 'neutral: [nice]', 'neutral: [¦nice]', 'nice'],
    [
      'in doubt of two certifications',
      'option: folding',
      'option: folding\n    doubtful:\n      - { spellings: [cane], only-with: [bags], ignored-as: drink }',
      '[¦cane], only',
      'cane',
    ],
    [
      'of two meanings of a slip',
      'umbrella: [umbrela]',
      'umbrella: [umbrela]\n  rain: [umbrela]',
      'rain: [¦umbrela]',
      'umbrela',
    ],
  ])('%s', (_, from, to, at, phrase) => {
    const { problems, place } = told(from, to, at);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${place}"${phrase}" is found by a phrase at line `);
  });

  test('but for doubtful spellings of one name, each with a company of its own', () => {
    const more =
      'ignored-as: shade\n      - { spellings: [cane], only-with: [bags], ignored-as: drink }\n    words';
    expect(told('ignored-as: shade\n    words', more, '[cane]').problems).toEqual([]);
  });

  test('and in lists that mean different things', () => {
    expect(told('beach: [parasol]', 'beach: [drizzle]', 'beach: [drizzle]').problems).toEqual([]);
  });
});

describe('a phrase that nothing could find, or too much', () => {
  test.each([
    ['signs alone', '"***"', '"***" can never be found: a phrase is one to 10 words'],
    [
      'a sign behind a word',
      'c+ code',
      '"c+ code" would be found wherever "c code" stands: only letters and digits are compared. Write it without the "+"',
    ],
    ['a sign of its own', 'a + b', '"a + b" would be found wherever "a b" stands'],
  ])('%s', (_, phrase, says) => {
    const { problems, place } = told('[drizzle]', `[${phrase}]`, `[¦${phrase}]`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(place + says);
  });
});

test('what else is wrong with a file that words name is told, and nothing of the others', () => {
  const broken = (path: string) => adProblems(new Map([...ads, [path, 'nonsense']]));
  expect(broken('rules/steps.yaml')).toEqual([]);
  expect(broken('rules/certifications/folding.yaml').length).toBeGreaterThan(0);
});

test('what a certification can be called by: the options and the records, each once', () => {
  expect(certificationIds(ads)).toEqual(['stick', 'folding', 'other']);
  const travel = 'id: travel\nname: T\nshort: T\nissuer: M\nkind: contrast\nabout: For bags.\n';
  expect(certificationIds(new Map([...ads, ['rules/certifications/travel.yaml', travel]]))).toEqual(
    ['stick', 'folding', 'other', 'travel'],
  );
  expect(certificationIds(new Map())).toEqual([]);
});
