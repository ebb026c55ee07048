import { describe, expect, test } from 'vitest';
import { changed, problemsOf, refuses } from './smallRules.ts';

const stick = 'certifications/stick';

describe('what a record names must be there', () => {
  refuses([
    {
      name: 'the source of what is usual',
      file: 'questions',
      from: 'source: weather-count',
      to: 'source: wether-count',
      at: 'wether-count',
      says: 'There is no source "wether-count". Did you mean "weather-count"?',
    },
    {
      name: 'the claim of a law',
      file: 'laws',
      from: 'claim: rain-wets',
      to: 'claim: rain-wet',
      at: 'rain-wet\n',
      says: 'There is no claim "rain-wet". Did you mean "rain-wets"?',
    },
    {
      name: 'the claim of a rule',
      file: 'points/bother',
      from: 'claim: stands-help',
      to: 'claim: stand-helps',
      at: 'stand-helps',
      says: 'There is no claim "stand-helps". Did you mean "stands-help"?',
    },
    {
      name: 'the question that a law is ordered by',
      file: 'laws',
      from: 'question: sky, along',
      to: 'question: skj, along',
      at: 'skj',
      says: 'There is no question "skj". Did you mean "sky"?',
    },
    {
      name: 'the score that a law moves',
      file: 'laws',
      from: 'score: wet',
      to: 'score: wett',
      at: 'score: ¦wett,',
      says: 'There is no score "wett". Did you mean "wet"?',
    },
    {
      name: 'the source of an example',
      file: 'examples',
      from: 'source: weather-count',
      to: 'source: wether-count',
      at: 'wether-count',
      says: 'There is no source "wether-count". Did you mean "weather-count"?',
    },
    {
      name: 'the verdict of an example',
      file: 'examples',
      from: 'certification: stick }\n  verdict: take-it',
      to: 'certification: stick }\n  verdict: taken',
      at: 'taken',
      says: 'There is no verdict "taken".',
    },
    {
      name: 'the letter of a step',
      file: 'steps',
      from: 'letter: ask-a-neighbour',
      to: 'letter: ask-a-neighbor',
      at: 'ask-a-neighbor\n',
      says: 'There is no letter "ask-a-neighbor". Did you mean "ask-a-neighbour"?',
    },
    {
      name: 'the question that a letter finds out',
      file: 'letters',
      from: 'finds-out: sky',
      to: 'finds-out: skj',
      at: 'skj',
      says: 'There is no question "skj". Did you mean "sky"?',
    },
    {
      name: 'what speaks against a claim',
      file: 'claims',
      from: 'source: umbrella-maker',
      to: 'source: umbrella-makers',
      at: 'umbrella-makers',
      says: 'There is no source "umbrella-makers". Did you mean "umbrella-maker"?',
    },
    {
      name: 'the option of a certification',
      file: stick,
      from: 'option: stick',
      to: 'option: stik',
      at: 'stik\n',
      says: 'There is no certification option "stik". Did you mean "stick"?',
    },
    {
      name: 'who says what a certification is called',
      file: stick,
      from: '\nsource: weather-count',
      to: '\nsource: wether-count',
      at: 'wether-count',
      says: 'There is no source "wether-count". Did you mean "weather-count"?',
    },
  ]);

  test('a file of verdicts for a side that nobody is on', () => {
    const texts = changed({ file: 'verdicts/host', from: 'side: host', to: 'side: hosts' });
    expect(problemsOf(texts).map(({ message }) => message)).toEqual([
      'No file in rules/verdicts/ decides for the side "host". Add one that starts with "side: host".',
    ]);
  });

  test('what may be left out is not missed', () => {
    const without = (file: string, from: string) => problemsOf(changed({ file, from, to: '' }));
    expect(without('laws', '  claim: rain-wets\n')).toEqual([]);
    expect(without('examples', '  source: weather-count\n')).toEqual([]);
    expect(without('steps', '  claim: rain-wets\n')).toEqual([]);
    expect(without('steps', '  letter: ask-a-neighbour\n')).toEqual([]);
    expect(without('letters', '  finds-out: sky\n')).toEqual([]);
  });

  test('an example may say that it is not known where the question allows that', () => {
    const from = 'sky: rain, way';
    expect(problemsOf(changed({ file: 'examples', from, to: 'sky: dont-know, way' }))).toEqual([]);
  });
});

describe('several ids where one is expected to be known', () => {
  const told = (options: string) =>
    problemsOf(
      changed({ file: 'points/wet', from: '{ sky: [rain] }', to: `{ sky: ${options} }` }),
    ).map(({ message }) => message);

  test.each([
    [
      'two without a comma, and more space',
      '[clouds  rain]',
      'sky: there is no "clouds  rain". Put a comma between them: [clouds, rain].',
    ],
    [
      'two of which one is unknown',
      '[clouds hail]',
      'sky: there is no "clouds hail". Did you mean "clouds"?',
    ],
    [
      'one alone that is unknown',
      'thunder',
      'sky: there is no "thunder". Known ones: "clear", "clouds", "rain".',
    ],
  ])('%s', (_, options, message) => {
    expect(told(options)).toEqual([message]);
  });

  test('one alone is a list of one', () => {
    expect(told('rain')).toEqual([]);
  });
});

describe('points', () => {
  const told = (points: string) =>
    problemsOf(changed({ file: 'points/wet', from: '{ wet: +2 }', to: `{ wet: ${points} }` })).map(
      ({ message }) => message,
    );

  test('of all rules together reach five hundred, and no further', () => {
    // The three other rules on this score add four, one of them by taking away.
    expect(told('+496')).toEqual([]);
    expect(told('+497')).toEqual([
      '497 is too large: all points on "wet" together make 501, and the most is 500. Use smaller numbers and move the bands.',
    ]);
    expect(told('-497')[0]).toContain('-497 is too large');
  });
});

describe('a rule of several scores', () => {
  const about = (add: string) =>
    problemsOf(
      changed({
        file: 'points/wet',
        from: 'when: { sky: [rain] }\n  add: { wet: +2 }',
        to: `when: { hall: [small] }\n  add: { ${add} }`,
      }),
    ).map(({ message }) => message);

  test('is told of what side they are, and what to do', () => {
    expect(about('wet: +2, bother: +1')).toEqual([
      '"hall" is asked only on the side "host". This rule adds to "wet" and "bother", scores of the side "walker". Look at what "walker" is asked, or add to a score of the other side.',
    ]);
    expect(about('wet: +2')).toEqual([
      '"hall" is asked only on the side "host". This rule adds to "wet", a score of the side "walker". Look at what "walker" is asked, or add to a score of the other side.',
    ]);
  });
});
