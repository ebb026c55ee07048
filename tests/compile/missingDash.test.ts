import { describe } from 'vitest';
import { refuses } from './smallRules.ts';

const says = (key: string) =>
  `The record above has "${key}" already. If a new one starts here, its dash is missing: write "- ${key}: …", with the dash under the dashes above.`;

// Every key of such a record stands there a second time. It is one mistake, and told once.
describe('a record that begins without its dash is told once', () => {
  refuses([
    {
      name: 'under the keys of the one above',
      file: 'points/wet',
      from: '- id: clouds-may-break',
      to: '  id: clouds-may-break',
      at: 'id: clouds-may-break',
      says: says('id'),
    },
    {
      name: 'under the dash of the one above',
      file: 'points/wet',
      from: '- id: clouds-may-break',
      to: 'id: clouds-may-break',
      at: 'id: clouds-may-break',
      says: says('id'),
    },
    {
      name: 'deep in another record',
      file: 'questions',
      from: '    - id: clouds\n',
      to: '      id: clouds\n',
      at: 'id: clouds\n',
      says: says('id'),
    },
    {
      name: 'below a note',
      file: 'verdicts/walker',
      from: '  - id: wear-a-hat',
      to: '  # For summer\n  id: wear-a-hat',
      at: 'id: wear-a-hat',
      says: says('id'),
    },
    {
      name: 'under the dash of the one above, where records begin with another key',
      file: 'letters',
      from: '    - says: I want',
      to: '    says: I want',
      at: 'says: I want to go {where} and',
      says: says('says'),
    },
    {
      name: 'where records begin with another key',
      file: 'letters',
      from: '        - when: { sky: [clouds] }\n',
      to: '        - when: { sky: [clear] }\n          says: It is fine.\n          when: { sky: [clouds] }\n',
      at: 'when: { sky: [clouds] }',
      says: says('when'),
    },
  ]);
});

describe('a key that only stands there twice', () => {
  const twice = 'This key stands here a second time. Keep one of them.';
  refuses([
    {
      name: 'in a record between braces',
      file: 'verdicts/walker',
      from: '{ when: { wet: [damp] }, verdict',
      to: '{ when: { wet: [damp] }, when: {}, verdict',
      at: 'when: {}, verdict: wear',
      says: twice,
    },
    {
      name: 'first in a file that holds one record',
      file: 'certifications/stick',
      from: 'name: The long umbrella\n',
      to: 'name: The long umbrella\nid: stick\n',
      at: '¦id: stick\nshort',
      says: twice,
    },
  ]);
});
