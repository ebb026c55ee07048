import { describe, expect, test } from 'vitest';
import { changed } from '../compile/smallRules.ts';
import { finds, findingsOf } from './findings.ts';

const anchor = '- id: clouds-may-break';
const idle = `- id: draft\n  when: { sky: [rain], bag?: [full] }\n  add: { wet: +1 }\n  because: "Write here: why."\n  claim: rain-wets\n\n${anchor}`;

describe('a record that is still to be written', () => {
  finds([
    {
      name: 'is told at its first text, with the line on which it starts',
      file: 'points/wet',
      from: 'because: It rains already.',
      to: 'because: "Write here: one sentence that says why these answers count."',
      at: '"Write here: one',
      check: 'text-unwritten',
      severity: 'warning',
      says: '1 record is unfinished: rules/points/wet.yaml:1. Put your own words where it says "Write here: …". What else there is to tell is told then.',
      witness: null,
    },
    {
      name: 'is a question, though the words of an option deep in it are missing',
      file: 'questions',
      from: 'said: your bag is full',
      to: 'said: "Write here: you …"',
      at: '"Write here: you',
      check: 'text-unwritten',
      severity: 'warning',
      says: '1 record is unfinished: rules/questions.yaml:58.',
    },
    {
      name: 'is a file that holds one record',
      file: 'certifications/stick',
      from: 'value: [opening, closing]',
      to: 'value: [opening, "Write here: what else"]',
      at: '"Write here: what else',
      check: 'text-unwritten',
      severity: 'warning',
      says: '1 record is unfinished: rules/certifications/stick.yaml:1.',
    },
    {
      name: 'is a verdict, and not the whole of its file',
      file: 'verdicts/host',
      from: 'headline: Do nothing.',
      to: 'headline: "Write here: what to do."',
      at: '"Write here: what to do',
      check: 'text-unwritten',
      severity: 'warning',
      says: '1 record is unfinished: rules/verdicts/host.yaml:9.',
    },
    {
      name: 'is as grave as what is left out for it',
      file: 'points/wet',
      from: anchor,
      to: idle,
      at: '"Write here: why',
      check: 'text-unwritten',
      severity: 'error',
      says: '1 record is unfinished: rules/points/wet.yaml:7.',
    },
  ]);

  test('is told with all the others, once, and in front of everything else', () => {
    const texts = changed({ file: 'points/wet', from: anchor, to: idle });
    const claims = `${texts.get('rules/claims.yaml') ?? ''}\n- id: draft\n  says: "Write here: what."\n  beyond: "Write here: why."\n  strength: thin\n  support: []\n  contest: []\n`;
    const laws = texts.get('rules/laws.yaml')?.replace('when: { sky: [clear] }', 'when: {}') ?? '';
    const [first, ...others] = findingsOf(
      new Map([...texts, ['rules/claims.yaml', claims], ['rules/laws.yaml', laws]]),
    );
    expect(first?.message).toContain(
      '2 records are unfinished: rules/points/wet.yaml:7, rules/claims.yaml:24.',
    );
    expect(others.map(({ check }) => check)).toEqual(['law-broken']);
  });

  test('leaves what is found elsewhere as it is, but for examples that reach nothing yet', () => {
    const texts = changed({
      file: 'points/wet',
      from: 'It rains already.',
      to: '"Write here: so"',
    });
    const examples = texts.get('rules/examples.yaml')?.replace('way: door', 'way: short') ?? '';
    const checks = findingsOf(new Map([...texts, ['rules/examples.yaml', examples]]));
    expect(checks.map(({ check }) => check)).toEqual(['text-unwritten']);
    const idleClaim =
      texts.get('rules/points/host.yaml')?.replace('stands-help', 'rain-wets') ?? '';
    const bother = texts.get('rules/points/bother.yaml')?.replace('stands-help', 'rain-wets') ?? '';
    const also = new Map([
      ...texts,
      ['rules/points/host.yaml', idleClaim] as const,
      ['rules/points/bother.yaml', bother] as const,
    ]);
    expect(findingsOf(also).map(({ check }) => check)).toEqual(['text-unwritten', 'claim-unused']);
  });
});
