import { describe, expect, test } from 'vitest';
import { diffRules } from '../../src/check/diff/diff.ts';
import { diffMarkdown } from '../../src/check/diff/markdown.ts';
import { movedBetween } from '../../src/check/live/moved.ts';
import type { RulesText } from '../../src/compile/files.ts';
import type { Condition } from '../../src/model/condition.ts';
import { always, question, rulesetOf, verdict } from '../engine/rulesets.ts';
import { changed, rules, small } from './diffSmall.ts';

/** What a reviewer reads, line by line without the empty ones. */
function told(before: RulesText, after: RulesText): readonly string[] {
  const names = { before: 'then', after: 'now', notes: [] };
  const text = diffMarkdown(diffRules(rules(before), rules(after)), names);
  return text.split('\n').filter((line) => line !== '');
}

const them = '    - { id: few, label: Few, said: they are few }\n';
const many = '    - { id: many, label: Many, said: they are many }\n';

/** A question that is asked on the side of those who go. */
function more(id: string): string {
  const options = ['x', 'y'].map(
    (option) => `    - { id: ${id}-${option}, label: ${id} ${option}, said: it is }\n`,
  );
  return `- id: ${id}\n  name: N\n  ask: A?\n  why: W.\n  control: given\n  asked-when: { side: [me] }\n  options:\n${options.join('')}`;
}

describe('of a side is told', () => {
  test('why nothing could be compared, where no world is in both', () => {
    const others = `    - { id: one, label: One, said: it is one }\n    - { id: two, label: Two, said: it is two }\n`;
    const after = changed(
      ['questions.yaml', them + many, others],
      ['points/sky.yaml', 'when: { crowd: [few] }', 'when: { crowd: [one] }'],
    );
    const lines = told(small, after);
    const from = lines.indexOf('## them');
    expect(lines.slice(from, from + 6)).toEqual([
      '## them',
      '- No world is in both revisions, so nothing could be compared.',
      '- Not compared: 2 new worlds. The old rules do not have them. They lead to: `send` 1, `keep` 1.',
      '- Not compared: 2 gone worlds. The new rules do not have them. They led to: `send` 1, `keep` 1.',
      '- Why: `crowd: one` is a new option; `crowd: two` is a new option; `crowd: few` is no option any more; `crowd: many` is no option any more.',
      'No world changes verdict.',
    ]);
  });

  test('that a question is asked of others now', () => {
    const after = changed(['questions.yaml', 'sky: [grey, black] }', 'sky: [black] }']);
    expect(told(small, after)).toContain(
      '- Why: `coat` was asked when `{ side: [me], sky: [grey, black] }`, and now when `{ side: [me], sky: [black] }`.',
    );
  });

  test('which questions are new there, and no reason for that', () => {
    const two = changed(
      ['questions.yaml', many, `${many}${more('hat')}${more('bag')}`],
      ['points/sky.yaml', '{ way: [near] }', '{ way: [near], hat: [hat-x], bag: [bag-x] }'],
    );
    const lines = told(small, two);
    expect(lines.find((line) => line.startsWith('- Asked now'))).toMatch(
      /^- Asked now and not before: `hat`, `bag`\. /,
    );
    expect(lines.filter((line) => /^- Why|^## them/.test(line))).toEqual([]);
    expect(told(two, small).filter((line) => line.startsWith('## them'))).toEqual([]);
  });

  test('a band that worlds leave from several sums once, with the simplest of them', () => {
    const after = changed(['points/sky.yaml', 'add: { dry: +3 }', 'add: { dry: +1 }']);
    const lines = told(small, after);
    const from = lines.indexOf('`dry`: safe → fair 2. The simplest:');
    expect(lines.slice(from + 1, from + 5)).toEqual([
      '- sky: blue, way: near',
      '  - dry 4 (safe) → 2 (fair)',
      '  - `verdict/wait/#v=1&side=me&sky=blue&way=near`',
      '### Reasons',
    ]);
  });

  test('no score that comes to the same in every world, though its rule is written otherwise', () => {
    const after = changed(
      ['points/sky.yaml', '{ sky: [grey] }', '{ side: [me], not: { sky: [blue, black] } }'],
      ['points/sky.yaml', 'The sky is grey.', 'Grey it is.'],
    );
    const lines = told(small, after);
    expect(lines).not.toContain('### Scores');
    expect(lines).toContain('| grey-sky | when, because | 0 | 0 | 4 |');
  });

  test('every score that another rule moves in a world', () => {
    const warm = `- id: warm\n  side: me\n  label: Warm\n  short: Warm\n  asks: Is it warm?\n  tone: neutral\n  bands:\n    - { id: cold, label: Cold, means: It is cold. }\n    - { id: mild, label: Mild, from: +1, means: It is mild. }\n- id: fast`;
    const before = changed(['scores.yaml', '- id: fast', warm]);
    const points = before.get('rules/points/sky.yaml') ?? '';
    const after = new Map([
      ...before,
      ['rules/points/sky.yaml', points.replace('{ dry: +3 }', '{ dry: +2, warm: +1 }')] as const,
    ]);
    expect(told(before, after)).toContain('  - dry 3 (safe) → 2 (fair), warm 0 (cold) → 1 (mild)');
    expect(told(small, after)).toContain(
      '  - dry 3 (safe) → 2 (fair), warm no such score → 1 (mild)',
    );
  });
});

test('new records are told kind by kind', () => {
  const claim =
    '- { id: snow, says: Snow is cold., essay: All of it., strength: fair, support: [{ source: sky, says: It is cold. }], contest: [] }\n';
  const law =
    '- { id: far-is-fine, says: Fine., when: { way: [far] }, never: { verdict: [send] } }\n';
  const after = new Map(small);
  for (const [file, text] of [
    ['claims', claim],
    ['laws', law],
  ])
    after.set(
      `rules/${file ?? ''}.yaml`,
      `${small.get(`rules/${file ?? ''}.yaml`) ?? ''}${text ?? ''}`,
    );
  const lines = told(small, after);
  expect(lines.slice(lines.indexOf('## New'))).toEqual([
    '## New',
    '- 1 claim: `snow`',
    '- 1 law: `far-is-fine`',
  ]);
});

test('where each revision lets one question decide about the other, verdicts are not compared', () => {
  const asks = (id: string): Condition => ({ kind: 'answer', question: id, in: ['a'] });
  const ruleset = (first: string, second: string) =>
    rulesetOf({
      questions: [question('side', 2), question(first, 2), question(second, 2, asks(first))],
      scores: [],
      rules: [],
      verdicts: [verdict('x', 'left'), verdict('y', 'right')],
      tables: {
        left: [{ when: always, verdict: 'x' }],
        right: [{ when: always, verdict: 'y' }],
      },
    });
  const state = (first: string, second: string) => ({ ruleset: ruleset(first, second), worlds: 6 });
  expect(movedBetween(state('sky', 'way'), state('way', 'sky'))).toEqual([
    {
      text: 'The verdicts cannot be compared with those since the rules last checked without errors: npm run diff says why.',
      witness: null,
    },
  ]);
});
