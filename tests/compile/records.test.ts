import { describe } from 'vitest';
import { refuses } from './smallRules.ts';

const wet = 'points/wet';
const rainBecause = '  because: It rains already.\n';

describe('keys of a record', () => {
  refuses([
    {
      name: 'a misspelt key that must be there is told once',
      file: wet,
      from: rainBecause,
      to: '  becuase: It rains already.\n',
      at: 'becuase',
      says: '"becuase" is not a key of this record. Did you mean "because"?',
    },
    {
      name: 'so is a misspelt condition',
      file: wet,
      from: 'when: { sky: [rain] }',
      to: 'wehn: { sky: [rain] }',
      at: 'wehn',
      says: '"wehn" is not a key of this record. Did you mean "when"?',
    },
    {
      name: 'and a misspelt key that may be left out',
      file: 'questions',
      from: 'asked-when: { side: [walker], sky: [clear, clouds] }',
      to: 'ask-when: { side: [walker], sky: [clear, clouds] }',
      at: 'ask-when',
      says: '"ask-when" is not a key of this record. Did you mean "asked-when"?',
    },
    {
      name: 'a misspelt kind of law',
      file: 'laws',
      from: '  never: {',
      to: '  nver: {',
      at: 'nver',
      says: '"nver" is not a key of this record. Did you mean "never"?',
    },
    {
      name: 'a key that means nothing here',
      file: wet,
      from: rainBecause,
      to: `${rainBecause}  colour: blue\n`,
      at: 'colour',
      says: '"colour" is not a key of this record. Known ones: "id", "when", "add", "because", "claim".',
    },
    {
      name: 'a key that is missing',
      file: wet,
      from: rainBecause,
      to: '',
      at: '¦id: rain-falls',
      says: '"because" is missing here. Add a line "because: …".',
    },
    {
      name: 'a condition that is missing',
      file: wet,
      from: '  when: { sky: [rain] }\n',
      to: '',
      at: '¦id: rain-falls',
      says: '"when" is missing here. Add a line "when: …".',
    },
    {
      name: 'a key without a value',
      file: wet,
      from: rainBecause,
      to: '  because:\n',
      at: 'because:¦\n',
      says: 'Nothing stands behind "because:". Some text belongs here.',
    },
  ]);
});

describe('values', () => {
  refuses([
    {
      name: 'a fraction of a point',
      file: wet,
      from: 'add: { wet: +2 }',
      to: 'add: { wet: 1.5 }',
      at: '1.5',
      says: 'a whole number belongs here',
    },
    {
      name: 'no points',
      file: wet,
      from: 'add: { wet: +2 }',
      to: 'add: { wet: 0 }',
      at: '{ wet: ¦0 }',
      says: 'wet: 0 points change nothing',
    },
    {
      name: 'no score',
      file: wet,
      from: 'add: { wet: +2 }',
      to: 'add: {}',
      at: 'add: ¦{}',
      says: 'add: no points stand here',
    },
    {
      name: 'points that nobody can sum up',
      file: wet,
      from: 'add: { wet: +2 }',
      to: 'add: { wet: +2000 }',
      at: '+2000',
      says: '2000 is too large: all points on "wet" together make 2004, and the most is 500',
    },
    {
      name: 'an unknown word where a few are known',
      file: 'claims',
      from: 'strength: fair',
      to: 'strength: fare',
      at: 'fare',
      says: 'strength: "fare" is not one of its values. Did you mean "fair"?',
    },
    {
      name: 'an id with capitals',
      file: wet,
      from: 'id: rain-falls',
      to: 'id: Rain-falls',
      at: 'Rain-falls',
      says: 'an id is small letters',
    },
    {
      name: 'a date that is none',
      file: 'sources',
      from: 'date: "2026-05-31"',
      to: 'date: May 2026',
      at: 'May 2026',
      says: 'a date belongs here, such as 2024-05-31',
    },
    {
      name: 'an address that is none',
      file: 'sources',
      from: 'url: https://example.com/umbrellas',
      to: 'url: example.com',
      at: 'example.com',
      says: 'an address belongs here, https://…',
    },
    {
      name: 'text where a list belongs',
      file: 'certifications/stick',
      from: 'role-defined-by: [tall]',
      to: 'role-defined-by: tall',
      at: 'role-defined-by: ¦tall',
      says: 'role-defined-by: a list belongs here, not the text "tall".',
    },
    {
      name: 'one option',
      file: 'laws',
      from: 'along: [door, short, long]',
      to: 'along: [door]',
      at: '[door]',
      says: 'along: at least 2 entries belong here.',
    },
    {
      name: 'a law of no kind',
      file: 'laws',
      from: '  never: { verdict: [take-it] }\n',
      to: '',
      at: '¦id: nobody-carries-it-for-nothing',
      says: 'a law has exactly one of never, always and ordered.',
    },
    {
      name: 'a law of two kinds',
      file: 'laws',
      from: '  never: { verdict: [take-it] }\n',
      to: '  never: { verdict: [take-it] }\n  always: { verdict: [leave-it] }\n',
      at: '¦id: nobody-carries-it-for-nothing',
      says: 'a law has exactly one of never, always and ordered.',
    },
    {
      name: 'a law whose verdict becomes more',
      file: 'laws',
      from: 'moves: never-worse',
      to: 'moves: never-more',
      at: 'never-more',
      says: 'moves: "never-more" does not fit a verdict.',
    },
    {
      name: 'a law whose score becomes worse',
      file: 'laws',
      from: 'moves: never-less',
      to: 'moves: never-worse',
      at: 'score: wet, moves: ¦never-worse',
      says: 'moves: "never-worse" does not fit a score.',
    },
  ]);
});

describe('bands rise', () => {
  refuses([
    {
      name: 'the lowest one takes all low sums',
      file: 'scores',
      from: 'id: dry, label: Dry,',
      to: 'id: dry, label: Dry, from: 0,',
      at: 'from: ¦0',
      says: 'The lowest band takes all low sums. Remove "from" of "dry".',
    },
    {
      name: 'every other one says where it starts',
      file: 'scores',
      from: 'label: Damp, from: +1,',
      to: 'label: Damp,',
      at: 'id: ¦damp',
      says: 'The band "damp" does not say where it starts. Add "from", larger than that of "dry".',
    },
    {
      name: 'and starts above the one before',
      file: 'scores',
      from: 'label: Soaked, from: +3,',
      to: 'label: Soaked, from: +1,',
      at: 'label: Soaked, from: ¦+1',
      says: 'Bands go from the lowest up, but "soaked" starts at +1 and "damp" before it at +1.',
    },
  ]);
});
