import { expect, test } from 'vitest';
import { changed, placeIn, problemsOf } from './smallRules.ts';

// Somebody renames an id where it is made and nowhere else. Each place that still has the old one is told,
// with the new one as what was probably meant.

interface Renamed {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** A text at each place that is left behind. */
  readonly left: readonly (readonly [file: string, at: string])[];
  readonly meant: string;
}

test.each<Renamed>([
  {
    what: 'an option',
    file: 'questions',
    from: '- id: clouds\n',
    to: '- id: cloudy\n',
    left: [
      ['questions', 'option: ¦clouds'],
      ['laws', '[clear, ¦clouds, rain]'],
      ['examples', 'sky: ¦clouds, way: short, bag: roomy'],
      ['examples', 'sky: ¦clouds, way: short, bag: full'],
    ],
    meant: '"cloudy"',
  },
  {
    what: 'a question',
    file: 'questions',
    from: '- id: hall\n',
    to: '- id: halls\n',
    left: [
      ['examples', 'many, ¦hall: small'],
      ['examples', 'few, ¦hall: large'],
    ],
    meant: '"halls"',
  },
  {
    what: 'a claim',
    file: 'claims',
    from: '- id: stands-help',
    to: '- id: stand-helps',
    left: [
      ['points/bother', 'claim: ¦stands-help'],
      ['points/host', 'claim: ¦stands-help'],
    ],
    meant: '"stand-helps"',
  },
  {
    what: 'a source',
    file: 'sources',
    from: '- id: umbrella-maker',
    to: '- id: umbrellas-maker',
    left: [['claims', 'source: ¦umbrella-maker']],
    meant: '"umbrellas-maker"',
  },
  {
    what: 'a verdict',
    file: 'verdicts/walker',
    from: '- id: wear-a-hat',
    to: '- id: wear-the-hat',
    left: [
      ['verdicts/walker', 'verdict: ¦wear-a-hat'],
      ['examples', 'verdict: ¦wear-a-hat'],
    ],
    meant: '"wear-the-hat"',
  },
  {
    what: 'a band, which only conditions name',
    file: 'scores',
    from: 'id: puddles',
    to: 'id: puddle',
    left: [['verdicts/host', 'mess: [¦puddles]']],
    meant: '"puddle"',
  },
])('$what', ({ file, from, to, left, meant }) => {
  const texts = changed({ file, from, to });
  const problems = problemsOf(texts);
  expect(problems.map(({ file: at, line, column }) => ({ file: at, line, column }))).toEqual(
    expect.arrayContaining(left.map(([place, at]) => placeIn(texts, place, at))),
  );
  for (const { message } of problems) expect(message).toContain(`Did you mean ${meant}?`);
});
