import { describe } from 'vitest';
import { refuses } from './smallRules.ts';

const stick = 'certifications/stick';

describe('a key that is missing', () => {
  refuses([
    {
      name: 'belongs between the braces, where there are some',
      file: stick,
      from: ' currency: EUR,',
      to: '',
      at: '¦price: { from',
      says: '"currency" is missing here. Add "currency: …" between the braces, behind a comma.',
    },
    {
      name: 'is a line of its own in the record around',
      file: stick,
      from: 'about: For tall stands.\n',
      to: '',
      at: '¦id: stick',
      says: '"about" is missing here. Add a line "about: …".',
    },
    {
      name: 'belongs between the braces of a whole row',
      file: 'verdicts/host',
      from: '{ when: { mess: [puddles] }, verdict: lay-a-mat }',
      to: '{ when: { mess: [puddles] } }',
      at: '{ when: { mess: [puddles] } }',
      says: '"verdict" is missing here. Add "verdict: …" between the braces',
    },
  ]);
});

describe('a key that is none', () => {
  refuses([
    {
      name: 'is told with all that start alike, not with the shortest of them',
      file: stick,
      from: 'exam-minutes:',
      to: 'exam-length:',
      at: 'exam-length',
      says: '"exam-length" is not a key of this record. Did you mean one of these: "exam", "exam-questions", "exam-minutes", "exam-pass-percent", "exam-supervised", "exam-version"?',
    },
    {
      name: 'is taken for its neighbour where it is misspelt',
      file: stick,
      from: 'exam-minutes:',
      to: 'exam-minuets:',
      at: 'exam-minuets',
      says: 'Did you mean "exam-minutes"?',
    },
  ]);
});
