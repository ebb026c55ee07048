import { describe } from 'vitest';
import { finds } from './findings.ts';

const letters = 'letters';
const never = 'Nobody ever reads these words';

describe('words that nobody ever reads', () => {
  finds([
    {
      name: 'of a step, whose own condition says otherwise',
      file: 'steps',
      from: '- when: { sky: [clouds] }',
      to: '- when: { sky: [rain] }',
      at: '    - when: ¦{ sky: [rain] }',
      check: 'words-never-read',
      severity: 'warning',
      says: never,
    },
    {
      name: 'of a step, behind words that fit the same people',
      file: 'steps',
      from: '      why: There are clouds, and your bag is roomy.\n',
      to: '      why: There are clouds, and your bag is roomy.\n    - when: { sky: [clouds], way: [short] }\n      why: It is not far.\n',
      at: '{ sky: [clouds], way: [short] }',
      check: 'words-never-read',
      severity: 'warning',
      says: never,
    },
    {
      name: 'of a letter, which is not offered to these people',
      file: letters,
      from: '- when: { sky: [clouds] }',
      to: '- when: { sky: [rain] }',
      at: '- when: ¦{ sky: [rain] }\n          says',
      check: 'words-never-read',
      severity: 'warning',
      says: never,
    },
    {
      name: 'of a paragraph, that the step which names the letter rules out',
      file: letters,
      from: '    - when: { bag?: [roomy] }\n',
      to: '    - when: { way: [door], sky: [rain] }\n',
      at: '- when: ¦{ way: [door], sky: [rain] }',
      check: 'words-never-read',
      severity: 'warning',
      says: 'Nobody ever reads this paragraph',
    },
    {
      name: 'of a placeholder, behind words for everybody',
      file: 'placeholders',
      from: '- when: { way: [door, short] }',
      to: '- when: {}',
      at: '    - when: ¦{}\n      says: out',
      check: 'words-never-read',
      severity: 'warning',
      says: never,
    },
  ]);
});

describe('a letter that nobody is offered', () => {
  finds([
    {
      name: 'because no step names it and it finds nothing out',
      file: letters,
      from: '- id: ask-a-neighbour\n',
      to: '- id: thank-a-neighbour\n  when: { side: [walker] }\n  to: a neighbour\n  text: [{ says: Thank you. }]\n\n- id: ask-a-neighbour\n',
      at: '  when: ¦{ side: [walker] }\n  to: a neighbour\n  text',
      check: 'letter-never-offered',
      severity: 'warning',
      says: 'The letter "thank-a-neighbour" is never offered',
    },
    {
      name: 'because it asks only those who know the answer, and its step is for others',
      file: letters,
      from: 'when: { side: [walker], not: { sky: [rain] } }',
      to: 'when: { side: [walker], sky: [rain] }',
      at: 'when: ¦{ side: [walker], sky: [rain] }',
      check: 'letter-never-offered',
      severity: 'warning',
      says: 'The letter "ask-a-neighbour" is never offered',
    },
  ]);
});
