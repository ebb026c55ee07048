import { describe } from 'vitest';
import { finds } from './findings.ts';

describe('a text that is still to be written', () => {
  finds([
    {
      name: 'the sentence of a rule',
      file: 'points/wet',
      from: 'because: It rains already.',
      to: 'because: "Write here: one sentence that says why these answers count."',
      at: '"Write here: one',
      check: 'text-unwritten',
      severity: 'warning',
      says: 'This text is not written yet: "Write here: one sentence that says why these answers count." Put your own words here.',
      witness: null,
    },
    {
      name: 'the words of an option, deep in a record',
      file: 'questions',
      from: 'said: your bag is full',
      to: 'said: "Write here: you …"',
      at: '"Write here: you',
      check: 'text-unwritten',
      severity: 'warning',
      says: '"Write here: you …"',
    },
    {
      name: 'in a file that holds one record',
      file: 'certifications/stick',
      from: 'about: For tall stands.',
      to: 'about: "Write here: what it says about somebody who holds it."',
      at: '"Write here: what it says',
      check: 'text-unwritten',
      severity: 'warning',
      says: 'what it says about somebody',
    },
  ]);
});
