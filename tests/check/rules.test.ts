import { describe } from 'vitest';
import { finds } from './findings.ts';

const bag = 'when: { bag?: [full], certification: [folding] }';

describe('a rule that never fires', () => {
  finds([
    {
      name: 'because a question is not asked beside its other answers',
      file: 'points/bother',
      from: bag,
      to: 'when: { sky: [rain], bag?: [full], certification: [folding] }',
      at: '{ sky: [rain], bag?: [full]',
      check: 'rule-never-fires',
      severity: 'error',
      says: 'The rule "full-bag" can never fire: "bag" is not asked when "sky" is "rain".',
      witness: null,
      also: ['example-fails', 'question-dead'],
    },
    {
      name: 'because two conditions together keep a question from being asked',
      file: 'points/bother',
      from: bag,
      to: 'when: { bag?: [full], certification: [folding], not: { sky: [clear, clouds] } }',
      at: '{ bag?: [full], certification: [folding], not',
      check: 'rule-never-fires',
      severity: 'error',
      says: '"bag" is not asked beside the rest of this condition.',
      also: ['example-fails', 'question-dead'],
    },
    {
      name: 'because it wants two answers to one question',
      file: 'points/wet',
      from: 'when: { sky: [clouds] }',
      to: 'when: { all: [{ sky: [clouds] }, { sky: [rain] }] }',
      at: '{ all: [{ sky: [clouds] }',
      check: 'rule-never-fires',
      severity: 'error',
      says: 'The rule "clouds-may-break" can never fire: no answer to "sky" is in both of its lists.',
      also: ['example-fails'],
    },
    {
      name: 'because it asks for another side than that of its score',
      file: 'points/wet',
      from: 'when: { sky: [clouds] }',
      to: 'when: { sky: [clouds], side: [host] }',
      at: '{ sky: [clouds], side',
      check: 'rule-never-fires',
      severity: 'error',
      says: 'it adds to a score of the side "walker" and asks for another side.',
      also: ['example-fails'],
    },
    {
      name: 'because nobody has such answers',
      file: 'points/wet',
      from: 'when: { sky: [clouds] }',
      to: 'when: { sky: [clouds], framework: [none], fits: yes }',
      at: '{ sky: [clouds], framework',
      check: 'rule-never-fires',
      severity: 'error',
      says: 'nobody can give these answers together.',
      also: ['example-fails'],
    },
  ]);
});

describe('a rule that tells nobody anything', () => {
  finds([
    {
      name: 'it always fires',
      file: 'points/wet',
      from: 'when: { sky: [rain] }',
      to: 'when: {}',
      at: 'when: ¦{}',
      check: 'rule-always-fires',
      severity: 'warning',
      says: 'The rule "rain-falls" fires for everybody on its side',
      witness: { side: 'walker' },
      also: ['example-fails', 'law-broken'],
    },
    {
      name: 'it always fires, though it names answers',
      file: 'points/host',
      from: 'when: { hall: [small] }',
      to: 'when: { hall: [small, large] }',
      at: '{ hall: [small, large] }',
      check: 'rule-always-fires',
      severity: 'warning',
      says: 'The rule "small-hall" fires for everybody on its side',
      also: ['question-dead'],
    },
    {
      name: 'it changes no band and no verdict',
      file: 'points/wet',
      from: 'when: { way: [door] }\n  add: { wet: -2 }',
      to: 'when: { way: [door], sky: [clear] }\n  add: { wet: -2 }',
      at: 'sky: [clear] }\n  add: ¦{ wet: -2 }',
      check: 'rule-changes-nothing',
      severity: 'warning',
      says: 'Without the rule "at-the-door" no band and no verdict changes for anybody.',
      witness: { sky: 'clear', way: 'door' },
    },
    {
      name: 'its points are too few',
      file: 'scores',
      from: 'label: Much, from: +2',
      to: 'label: Much, from: +5',
      at: 'certification: [folding] }\n  add: ¦{ bother: +2 }',
      in: 'points/bother',
      check: 'rule-changes-nothing',
      severity: 'warning',
      says: 'Without the rule "full-bag" no band and no verdict changes',
      also: ['example-fails', 'question-dead', 'row-never-decides', 'verdict-unreachable'],
    },
  ]);
});
