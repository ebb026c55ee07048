import { describe, expect, test } from 'vitest';
import { changed } from '../compile/smallRules.ts';
import { finds, findingsOf } from './findings.ts';

const walker = 'verdicts/walker';
const last = '  - { when: {}, verdict: leave-it }';

describe('a row that never decides', () => {
  finds([
    {
      name: 'because one row above covers it',
      file: walker,
      from: last,
      to: `  - { when: { wet: [damp], bother: [heavy] }, verdict: take-it }\n${last}`,
      at: '{ when: { wet: [damp], bother: [heavy]',
      check: 'row-never-decides',
      severity: 'error',
      says: 'Whoever fits it is decided before, by the row on line 28.',
      witness: {
        side: 'walker',
        sky: 'clouds',
        way: 'short',
        bag: 'roomy',
        framework: 'none',
        certification: 'stick',
      },
    },
    {
      name: 'because rows above cover it together and none alone',
      file: walker,
      from: last,
      to: `  - { when: { wet: [damp, soaked] }, verdict: take-it }\n${last}`,
      at: '{ when: { wet: [damp, soaked] }',
      check: 'row-never-decides',
      severity: 'error',
      says: 'Whoever fits it is decided before, by the rows on lines 26, 27, 28.',
    },
    {
      name: 'because nobody fits it',
      file: walker,
      from: last,
      to: `  - { when: { wet: [soaked], sky: [clear] }, verdict: take-it }\n${last}`,
      at: '{ when: { wet: [soaked], sky: [clear] }',
      check: 'row-never-decides',
      severity: 'error',
      says: 'This row never decides. Nobody’s answers and bands fit it.',
    },
  ]);
});

// The rows below are not to blame, and so they are not told one by one.
describe('a row for everybody that is not the last', () => {
  finds([
    {
      name: 'is told, and not the row below it',
      file: walker,
      from: last,
      to: `${last}\n  - { when: { sky: [rain] }, verdict: take-it }`,
      at: '{ when: {}',
      check: 'row-for-everybody',
      severity: 'error',
      says: 'The condition of this row is empty, so it fits everybody who comes this far, and the row below it never decides. Give it a condition, or move it to the end of the table.',
      witness: {
        side: 'walker',
        sky: 'clear',
        way: 'door',
        bag: 'roomy',
        framework: 'tall',
        certification: 'stick',
      },
    },
    {
      name: 'is told once, not with each row and verdict below it',
      file: 'verdicts/host',
      from: '  - { when: { mess: [puddles] }, verdict: lay-a-mat }',
      to: '  - { when: {}, verdict: do-nothing }\n  - { when: { mess: [puddles] }, verdict: lay-a-mat }',
      at: '¦{ when: {}, verdict: do-nothing }\n  - { when: { mess',
      check: 'row-for-everybody',
      severity: 'error',
      says: 'and the 2 rows below it never decide. Give',
      also: ['example-fails', 'question-dead'],
    },
  ]);
});

test('a table needs no row for everybody where its rows leave nobody out', () => {
  const told = findingsOf(
    changed({
      file: 'verdicts/host',
      from: '{ when: {}, verdict: do-nothing }',
      to: '{ when: { mess: [tidy] }, verdict: do-nothing }',
    }),
  );
  expect(told).toEqual([]);
});

describe('what nobody reaches', () => {
  finds([
    {
      name: 'a verdict that no row leads to',
      file: 'verdicts/host',
      from: '\ntable:',
      to: '  - id: close-the-door\n    name: Close it\n    headline: Close the door.\n    probably: Probably close it\n    summary: Nobody comes in.\n    outlook: bad\n\ntable:',
      at: 'close-the-door',
      check: 'verdict-unreachable',
      severity: 'error',
      says: 'Nobody can get the verdict "close-the-door".',
      witness: null,
    },
    {
      name: 'a question that changes no verdict',
      file: 'questions',
      from: '- id: guests\n',
      to: '- id: mood\n  name: Mood\n  ask: How are you?\n  why: We like to know.\n  control: given\n  asked-when: { side: [host] }\n  options:\n    - id: fine\n      label: Fine\n      said: you are fine\n    - id: so-so\n      label: So so\n      said: you are so so\n\n- id: guests\n',
      at: '- id: ¦mood',
      check: 'question-dead',
      severity: 'error',
      says: 'No answer to the question "mood" can change a verdict, so it is never asked.',
      witness: null,
    },
    {
      name: 'a question that nobody is asked',
      file: 'questions',
      from: '- id: guests\n',
      to: '- id: mood\n  name: Mood\n  ask: How are you?\n  why: We like to know.\n  control: given\n  asked-when: { side: [host], sky: [rain] }\n  options:\n    - id: fine\n      label: Fine\n      said: you are fine\n    - id: so-so\n      label: So so\n      said: you are so so\n\n- id: guests\n',
      at: '- id: ¦mood',
      check: 'question-dead',
      severity: 'error',
      says: 'No answer to the question "mood" can change a verdict',
    },
    {
      name: 'a step',
      file: 'steps',
      from: 'when: { verdict: [take-it], sky: [rain] }',
      to: 'when: { verdict: [take-it], sky: [clear] }',
      at: '{ verdict: [take-it], sky: [clear] }',
      check: 'step-never-shown',
      severity: 'error',
      says: 'The step "shake-it" is never shown',
      witness: null,
    },
    {
      name: 'a step that mixes two sides',
      file: 'steps',
      from: 'when: { verdict: [take-it], sky: [rain] }',
      to: 'when: { verdict: [lay-a-mat], sky: [rain] }',
      at: '{ verdict: [lay-a-mat], sky: [rain] }',
      check: 'step-never-shown',
      severity: 'error',
      says: 'The step "shake-it" is never shown',
    },
    {
      name: 'an option that was forgotten where those beside it are named',
      file: 'questions',
      from: '    - id: rain\n',
      to: '    - id: hail\n      label: It hails\n      said: it hails\n    - id: rain\n',
      at: '- id: ¦hail',
      check: 'option-unnamed',
      severity: 'warning',
      says: 'The option "hail" of "sky" is named nowhere. "clouds" beside it is named in 5 places: the rule "clouds-may-break", the step "look-again", the letter "ask-a-neighbour" and 2 more. Name it where something follows from it too, or show by an example that nothing does.',
      witness: null,
    },
  ]);
});
