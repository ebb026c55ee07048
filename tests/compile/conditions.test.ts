import { describe } from 'vitest';
import { refuses } from './smallRules.ts';

const wet = 'points/wet';
const rain = 'when: { sky: [rain] }';

describe('a condition says whether its question was asked', () => {
  refuses([
    {
      name: 'a question that not everybody is asked needs the question mark',
      file: 'points/bother',
      from: 'bag?: [full]',
      to: 'bag: [full]',
      at: 'bag: [full]',
      says: '"bag" is not asked of everybody. Write "bag?:" to say',
    },
    {
      name: 'one that everybody on its side is asked must not have it',
      file: wet,
      from: rain,
      to: 'when: { sky?: [rain] }',
      at: 'sky?',
      says: 'Everybody on the side "walker" is asked "sky". Write "sky:" without the question mark.',
    },
    {
      name: 'nor may the side itself',
      file: 'laws',
      from: 'when: { sky: [clear] }',
      to: 'when: { side?: [walker], sky: [clear] }',
      at: 'side?',
      says: 'Everybody is asked "side". Write "side:" without the question mark.',
    },
  ]);
});

describe('a condition looks at its own side', () => {
  refuses([
    {
      name: 'a rule whose question only another side is asked',
      file: wet,
      from: rain,
      to: 'when: { hall: [small] }',
      at: 'hall',
      says: '"hall" is asked only on the side "host". This rule adds to "wet", a score of the side "walker".',
    },
    {
      name: 'with a question mark the same is said, and not that everybody is asked',
      file: wet,
      from: rain,
      to: 'when: { hall?: [small] }',
      at: 'hall?',
      says: '"hall" is asked only on the side "host". This rule adds to "wet", a score of the side "walker".',
    },
    {
      name: 'also below not, all and any',
      file: 'points/host',
      from: 'when: { hall: [small] }',
      to: 'when: { any: [{ hall: [small] }, { not: { way: [long] } }] }',
      at: 'way',
      says: '"way" is asked only on the side "walker". This rule adds to "mess", a score of the side "host".',
    },
    {
      name: 'also behind fits',
      file: 'points/host',
      from: 'when: { hall: [small] }',
      to: 'when: { hall: [small], fits: yes }',
      at: 'fits',
      says: 'fits looks at "framework". "framework" is asked only on the side "walker".',
    },
    {
      name: 'scores of two sides',
      file: 'points/host',
      from: 'when: { hall: [small] }\n  add: { mess: +1 }',
      to: 'when: { hall: [small] }\n  add: { mess: +1, wet: +1 }',
      at: '{ mess: +1, wet',
      says: 'add: these are scores of the sides "host" and "walker". A rule belongs to one side.',
    },
    {
      name: 'a row that looks at a question of another side',
      file: 'verdicts/host',
      from: '{ mess: [puddles] }',
      to: '{ mess: [puddles], way: [long] }',
      at: 'way',
      says: '"way" is asked only on the side "walker". This file decides for the side "host".',
    },
    {
      name: 'a row that looks at a score of another side',
      file: 'verdicts/host',
      from: '{ mess: [puddles] }',
      to: '{ wet: [soaked] }',
      at: 'wet:',
      says: '"wet" is a score of the side "walker". This file decides for the side "host".',
    },
    {
      name: 'a question that nobody is asked',
      file: 'questions',
      from: 'asked-when: { side: [walker], sky: [clear, clouds] }',
      to: 'asked-when: { side: [host], sky: [clear, clouds] }',
      at: 'bag?: [full]',
      in: 'points/bother',
      says: 'Nobody is ever asked "bag": its asked-when can never be true.',
    },
  ]);
});

describe('what a condition can look at', () => {
  refuses([
    {
      name: 'dont-know never carries points',
      file: wet,
      from: rain,
      to: 'when: { sky: [dont-know] }',
      at: 'dont-know',
      says: '"dont-know" carries no points',
    },
    {
      name: 'rules cannot look at bands, only tables can',
      file: wet,
      from: rain,
      to: 'when: { bother: [heavy] }',
      at: 'bother',
      says: '"bother" is not a question that a condition can look at here',
    },
    {
      name: 'tables cannot look at the verdict',
      file: 'verdicts/walker',
      from: '{ wet: [damp] }',
      to: '{ verdict: [take-it] }',
      at: '¦verdict: [take-it]',
      says: '"verdict" is not a question or score that a condition can look at here',
    },
    {
      name: 'a record where a list belongs',
      file: wet,
      from: rain,
      to: 'when: { sky: { rain: yes } }',
      at: '{ rain: yes }',
      says: 'sky: a list of ids belongs here, such as [clear].',
    },
    {
      name: 'an empty list',
      file: wet,
      from: rain,
      to: 'when: { sky: [] }',
      at: '[]',
      says: 'sky: the list is empty, so this could never be true',
    },
    {
      name: 'an option twice',
      file: wet,
      from: rain,
      to: 'when: { sky: [rain, clouds, rain] }',
      at: 'clouds, ¦rain',
      says: 'sky: "rain" stands in the list twice',
    },
    {
      name: 'no comma between options',
      file: wet,
      from: rain,
      to: 'when: { sky: [clouds rain] }',
      at: 'clouds rain',
      says: 'sky: there is no "clouds rain". Put a comma between them: [clouds, rain].',
    },
    {
      name: 'a condition that is text',
      file: wet,
      from: rain,
      to: 'when: rain',
      at: '¦rain\n  add',
      says: 'A condition belongs here',
    },
    {
      name: 'any of nothing',
      file: wet,
      from: rain,
      to: 'when: { any: [] }',
      at: '[]',
      says: 'A list of conditions belongs here',
    },
    {
      name: 'fits, and neither yes nor no',
      file: 'points/bother',
      from: 'fits: no',
      to: 'fits: perhaps',
      at: '¦perhaps',
      says: 'fits: "perhaps": yes or no belongs here.',
    },
    {
      name: 'fits, where no certification is for any framework',
      file: 'certifications/stick',
      from: 'role-defined-by: [tall]\n',
      to: '',
      at: 'fits',
      in: 'points/bother',
      says: 'fits can never be true: no file in rules/certifications/ has both',
    },
  ]);
});

describe('only earlier questions decide whether one is asked', () => {
  const asked = 'asked-when: { side: [walker], sky: [clear, clouds] }';
  refuses([
    {
      name: 'a later question',
      file: 'questions',
      from: asked,
      to: 'asked-when: { side: [walker], framework: [tall] }',
      at: '{ side: [walker], framework: [tall] }',
      says: 'asked-when looks at "framework", which is asked later. Only earlier questions can decide here.',
    },
    {
      name: 'the question itself',
      file: 'questions',
      from: asked,
      to: 'asked-when: { side: [walker], bag?: [full] }',
      at: '{ side: [walker], bag?: [full] }',
      says: 'asked-when looks at "bag", which is this question itself.',
    },
    {
      name: 'other words that hang on a later answer',
      file: 'questions',
      from: '- when: { way: [long] }',
      to: '- when: { framework: [tall] }',
      at: '{ framework: [tall] }',
      says: 'instead looks at "framework", which is asked later.',
    },
    {
      name: 'other words that hang on another side’s answer',
      file: 'questions',
      from: '  why: Each brings water in.\n',
      to: '  why: Each brings water in.\n  instead:\n    - when: { sky: [rain] }\n      ask: How many in this rain?\n',
      at: 'sky: [rain]',
      says: '"sky" is asked only on the side "walker". These words are for "guests", a question of the side "host".',
    },
  ]);
});

describe('a table leaves nobody without a verdict', () => {
  refuses([
    {
      name: 'a gap shows at its table, with answers that fall into it',
      file: 'verdicts/walker',
      from: '  - { when: {}, verdict: leave-it }\n',
      to: '',
      at: '- { when: { wet: [soaked] }, verdict',
      says: 'No row of this table fits somebody who answers { side: walker, sky: clear, way: door, bag: roomy, framework: tall, certification: stick }. End the table',
    },
    {
      name: 'a table that almost covers everything',
      file: 'verdicts/host',
      from: '{ when: {}, verdict: do-nothing }',
      to: '{ when: { mess: [tidy], guests: [few] }, verdict: do-nothing }',
      at: '- { when: { mess: [puddles] }',
      says: 'No row of this table fits somebody who answers { side: host, guests: many, hall: large }.',
    },
  ]);
});
