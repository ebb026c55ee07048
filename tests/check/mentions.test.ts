import { expect, test } from 'vitest';
import { mentionsIn } from '../../src/check/mentions.ts';
import { opened } from '../../src/check/opened.ts';
import {
  aboutAnswers,
  allOf,
  looksAtVerdict,
  partsOf,
  scoresIn,
} from '../../src/check/tally/conditions.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import type { Condition } from '../../src/model/condition.ts';
import { small } from '../compile/smallRules.ts';

test('where options are named, whatever record looks at them, each place once', () => {
  const mentions = mentionsIn(compileWithSources(small));
  expect(mentions.get('sky=clouds')).toEqual([
    'the rule "clouds-may-break"',
    'the step "look-again"',
    'the letter "ask-a-neighbour"',
    'the law "more-rain-more-umbrella"',
    'the question "bag"',
  ]);
  expect(mentions.get('way=door')).toEqual([
    'the rule "at-the-door"',
    'the placeholder "where"',
    'the law "further-is-wetter"',
  ]);
  expect(mentions.get('way=long')).toEqual([
    'the rule "long-way"',
    'the law "heavy-rain-needs-one"',
    'the law "further-is-wetter"',
    'the question "bag"',
  ]);
  expect(mentions.get('bag=roomy')).toEqual([
    'the step "look-again"',
    'the letter "ask-a-neighbour"',
  ]);
  expect(mentions.get('framework=tall')).toEqual(['the rule "no-place-for-it"']);
  expect(mentions.get('guests=few')).toBeUndefined();
});

test('a row and the words of a verdict name options too', () => {
  const table = small.get('rules/verdicts/host.yaml') ?? '';
  const walker = small.get('rules/verdicts/walker.yaml') ?? '';
  const mentions = mentionsIn(
    compileWithSources(
      new Map([
        ...small,
        [
          'rules/verdicts/host.yaml',
          table.replace('{ mess: [puddles] }', '{ mess: [puddles], not: { guests: [few] } }'),
        ],
        [
          'rules/verdicts/walker.yaml',
          walker.replace('- when: { wet: [soaked] }', '- when: { any: [{ way: [short] }] }'),
        ],
      ]),
    ),
  );
  const line = table.slice(0, table.indexOf('- { when: { mess')).split('\n').length;
  expect(mentions.get('guests=few')).toEqual([
    `the row at rules/verdicts/host.yaml:${String(line)}`,
  ]);
  expect(mentions.get('way=short')).toContain('the verdict "take-it"');
});

const sky: Condition = { kind: 'answer', question: 'sky', in: ['rain'] };
const way: Condition = { kind: 'answer', question: 'way', in: ['long'] };
const wet: Condition = { kind: 'band', score: 'wet', in: ['soaked'] };
const bother: Condition = { kind: 'band', score: 'bother', in: ['light'] };
const stay: Condition = { kind: 'verdict', in: ['leave-it'] };
const not = (of: Condition): Condition => ({ kind: 'not', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });

test('what must hold together is taken apart, however deep', () => {
  expect(partsOf(allOf(sky, allOf(way, wet)))).toEqual([sky, way, wet]);
  expect(partsOf(any(sky, way))).toEqual([any(sky, way)]);
  expect(partsOf(sky)).toEqual([sky]);
});

test.each<readonly [string, Condition, readonly string[], boolean, boolean]>([
  ['an answer', sky, [], false, true],
  ['a band', wet, ['wet'], false, false],
  ['the verdict', stay, [], true, false],
  ['all of several', allOf(sky, wet, bother, wet), ['wet', 'bother'], false, false],
  ['any of several, one of them the verdict', any(sky, stay), [], true, false],
  ['not a band', not(wet), ['wet'], false, false],
  ['not the verdict', not(stay), [], true, false],
  ['answers alone, however deep', not(any(sky, allOf(way))), [], false, true],
])(
  '%s: which scores it looks at, and whether at the verdict',
  (_, condition, scores, verdict, early) => {
    expect(scoresIn(condition)).toEqual(scores);
    expect(looksAtVerdict(condition)).toBe(verdict);
    expect(aboutAnswers(condition)).toBe(early);
  },
);

test('for whoever leaves a question open, none of its answers is given', () => {
  const nobody: Condition = any();
  expect(opened(allOf(sky, not(sky), any(way, sky), wet, stay), 'sky')).toEqual(
    allOf(nobody, not(nobody), any(way, nobody), wet, stay),
  );
});
