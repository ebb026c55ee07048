import { expect, test } from 'vitest';
import { buildDiagram } from '../../src/engine/diagram/build.ts';
import { lookUp } from '../../src/engine/diagram/lookup.ts';
import { decide, evaluate } from '../../src/engine/evaluate.ts';
import { reasonsFor, standings } from '../../src/engine/explain.ts';
import { findOut } from '../../src/engine/findOut.ts';
import { advise } from '../../src/engine/advise.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';
import { always, question, rule, rulesetOf, score, verdict } from './rulesets.ts';

const answer = (id: string, ...options: string[]): Condition => ({
  kind: 'answer',
  question: id,
  in: options,
});
const onLeft = answer('side', 'left');

/** Two scores on the left, and rules of which some weigh on both. */
const book: Rulebook = {
  questions: [
    question('side', 2),
    question('sky', 3, onLeft),
    { ...question('way', 2, onLeft), usual: { option: 'b', because: '', source: '' } },
  ],
  scores: [score('wet', 'left', [1, 3]), score('far', 'left', [0]), score('dry', 'right', [0])],
  rules: [
    rule('far-little', 'left', answer('way', 'b'), { far: 1 }),
    rule('wet-little', 'left', answer('sky', 'a'), { wet: 1 }),
    rule('far-much', 'left', answer('sky', 'a'), { far: -4 }),
    rule('wet-much', 'left', answer('sky', 'a'), { wet: -3, far: 9 }),
    rule('never', 'left', answer('sky', 'c'), { wet: 9 }),
    rule('not-ours', 'right', always, { dry: 9 }),
  ],
  verdicts: [verdict('go', 'left'), verdict('stay', 'left'), verdict('open', 'right')],
  tables: {
    left: [
      { when: { kind: 'band', score: 'wet', in: ['b0'] }, verdict: 'go' },
      { when: always, verdict: 'stay' },
    ],
    right: [{ when: always, verdict: 'open' }],
  },
};
const ruleset = rulesetOf(book);
const outside = { side: 'left', sky: 'a', way: 'dont-know' };

test('reasons come score by score, and within a score the strongest first, for or against', () => {
  expect(reasonsFor(ruleset, outside).map(({ rule: { id } }) => id)).toEqual([
    'wet-much',
    'wet-little',
    'far-much',
    'far-little',
  ]);
});

test('a reason names what was said, and what is only usual', () => {
  const [, little, , far] = reasonsFor(ruleset, outside);
  expect(little).toMatchObject({ answers: { sky: 'a' }, assumed: [] });
  expect(far).toMatchObject({ answers: { way: 'b' }, assumed: ['way'] });
});

test('reasons and standings are frozen', () => {
  const reasons = reasonsFor(ruleset, outside);
  const [reason] = reasons;
  const [standing] = standings(ruleset, outside);
  expect(
    [reasons, reason, reason?.answers, reason?.assumed, standing, standing?.bands].every(
      (part) => part !== undefined && Object.isFrozen(part),
    ),
  ).toBe(true);
});

test('a score stands in every band that an open answer can bring it to, from the lowest up', () => {
  const standing = standings(ruleset, { side: 'left' }).map(({ score: { id }, ...rest }) => [
    id,
    rest.from,
    rest.to,
    rest.bands,
  ]);
  expect(standing).toEqual([
    ['wet', -2, 9, ['b0', 'b2']],
    ['far', 0, 6, ['b1']],
  ]);
});

test('an evaluation sums each score of its side, finds its band and tells the answers behind', () => {
  const evaluation = evaluate(book, { side: 'left', sky: 'a', way: 'b' });
  expect(evaluation).toMatchObject({
    verdict: 'go',
    row: 0,
    scores: { wet: -2, far: 6 },
    bands: { wet: 'b0', far: 'b1' },
  });
  expect(evaluation.fired.map(({ rule: { id }, answers }) => [id, answers])).toEqual([
    ['far-little', { way: 'b' }],
    ['wet-little', { sky: 'a' }],
    ['far-much', { sky: 'a' }],
    ['wet-much', { sky: 'a' }],
  ]);
});

test('a score that no rule moved stands at nothing', () => {
  const { scores, bands } = decide(book, { side: 'left', sky: 'b', way: 'a' });
  expect(scores).toEqual({ wet: 0, far: 0 });
  expect(bands).toEqual({ wet: 'b0', far: 'b1' });
});

test('a table that forgets somebody is told what it lacks', () => {
  const [first] = book.tables['left'] ?? [];
  const short = { ...book, tables: { left: first === undefined ? [] : [first] } };
  const wet = { side: 'left', sky: 'c', way: 'a' };
  expect(() => decide(short, wet)).toThrow(
    'No row of the decision table fits. Its last row needs an empty condition.',
  );
  expect(() => buildDiagram(short)).toThrow(
    `No row of the decision table fits ${JSON.stringify(wet)}.`,
  );
});

test('a world that is not full is told by the question it leaves open', () => {
  expect(() => lookUp(ruleset.diagram, book.questions, { side: 'left', way: 'a' })).toThrow(
    'sky: a full world is expected, and this is open.',
  );
});

test('what somebody does not know is found out before what they were not asked yet', () => {
  const both: Rulebook = {
    ...book,
    rules: [
      rule('sun', 'left', answer('sky', 'c'), { wet: 1 }),
      rule('near', 'left', answer('way', 'b'), { wet: 1 }),
    ],
  };
  const rules = rulesetOf(both);
  const first = (sheet: Readonly<Record<string, string>>) =>
    findOut(rules, advise(rules, { side: 'left', ...sheet }))?.question;
  // The way halves the verdicts, the sky splits off a third.
  expect(first({})).toBe('way');
  expect(first({ sky: 'dont-know' })).toBe('sky');
  expect(first({ sky: 'dont-know', way: 'dont-know' })).toBe('way');
  const found = findOut(rules, advise(rules, { side: 'left' }));
  const [outcome] = found?.outcomes ?? [];
  expect([found, found?.outcomes, outcome].every(Object.isFrozen)).toBe(true);
});

/** What is found out first where it is wet under this condition. The sky is asked before the way. */
function foundOut(wet: Condition, skies: number) {
  const rules = rulesetOf({
    ...book,
    questions: [question('side', 2), question('sky', skies), question('way', 2)],
    rules: [rule('wet', 'left', wet, { wet: 1 })],
  });
  return findOut(rules, advise(rules, { side: 'left' }))?.question;
}

test('what splits the verdicts most is found out, be it asked first', () => {
  const between: Condition = { kind: 'all', of: [answer('sky', 'b'), answer('way', 'a')] };
  expect(foundOut({ kind: 'any', of: [answer('sky', 'a'), between] }, 3)).toBe('sky');
});

test('of two that split them alike, the one asked first is found out', () => {
  expect(foundOut({ kind: 'all', of: [answer('sky', 'a'), answer('way', 'a')] }, 2)).toBe('sky');
});
