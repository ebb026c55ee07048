import { describe } from 'vitest';
import { refuses } from './smallRules.ts';

describe('a value that is not there is said to be missing, not to be unknown', () => {
  refuses([
    {
      name: 'an answer of an example',
      file: 'examples',
      from: 'sky: rain, way: long',
      to: 'sky: rain, way: ',
      at: 'way: ¦, framework',
      says: 'Nothing stands behind "way:". Write the id of the option. Known ones: "door", "short", "long".',
    },
    {
      name: 'an answer of a condition',
      file: 'points/wet',
      from: 'when: { sky: [rain] }',
      to: 'when:\n    sky:',
      at: 'sky:¦\n',
      says: 'Nothing stands behind "sky:". Known ones: "clear", "clouds", "rain".',
    },
    {
      name: 'an entry of a list of options',
      file: 'points/host',
      from: 'when: { hall: [small] }',
      to: 'when:\n    hall:\n      - small\n      -',
      at: '-¦\n  add',
      says: 'This entry of the list is empty. Known ones: "large", "small".',
    },
    {
      name: 'an id',
      file: 'points/host',
      from: 'claim: rain-wets',
      to: 'claim:',
      at: 'claim:¦\n',
      says: 'Nothing stands behind "claim:". An id is small letters, digits and single hyphens.',
    },
    {
      name: 'one word of a few',
      file: 'claims',
      from: 'strength: fair',
      to: 'strength:',
      at: 'strength:¦\n',
      says: 'Nothing stands behind "strength:". Known ones: "strong", "fair", "thin".',
    },
    {
      name: 'a record',
      file: 'points/wet',
      from: 'add: { wet: -2 }',
      to: 'add:',
      at: 'add:¦\n',
      says: 'Nothing stands behind "add:". A record with keys belongs here.',
    },
  ]);
});
