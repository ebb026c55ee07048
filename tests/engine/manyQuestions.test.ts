import { expect, test } from 'vitest';
import { buildDiagram } from '../../src/engine/diagram/build.ts';
import { diagramOfSums, sumOffset } from '../../src/engine/diagram/bands.ts';
import { restrict } from '../../src/engine/diagram/restrict.ts';
import { questionsLeft } from '../../src/engine/diagram/shares.ts';
import { standings } from '../../src/engine/explain.ts';
import { lookUp } from '../../src/engine/diagram/lookup.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';
import { always, question, rule, rulesetOf, score, verdict } from './rulesets.ts';

// Walks that have the same way on are walked once. Were they not, these would not end in a lifetime.

const ids = Array.from({ length: 40 }, (_, place) => `q${place}`);
const picked = (id: string): Condition => ({ kind: 'answer', question: id, in: ['a'] });

function bookOf(size: number, rules: Rulebook['rules']): Rulebook {
  return {
    questions: [question('side', 2), ...ids.map((id) => question(id, size))],
    scores: [score('wet', 'left', [20]), score('dry', 'right', [0])],
    rules,
    verdicts: [verdict('go', 'left'), verdict('stay', 'left'), verdict('open', 'right')],
    tables: {
      left: [
        { when: { kind: 'band', score: 'wet', in: ['b1'] }, verdict: 'stay' },
        { when: always, verdict: 'go' },
      ],
      right: [{ when: always, verdict: 'open' }],
    },
  };
}

/** The world on the left in which the first questions are answered with a, and the others with c. */
const worldWith = (first: number) =>
  Object.fromEntries([
    ['side', 'left'],
    ...ids.map((id, place) => [id, place < first ? 'a' : 'c'] as const),
  ]);

test('forty questions that a rule each looks at, and a table at their sum', () => {
  const book = bookOf(
    3,
    ids.map((id) => rule(id, 'left', picked(id), { wet: 1 })),
  );
  const diagram = buildDiagram(book);
  const verdictOf = (first: number) =>
    book.verdicts[lookUp(diagram, book.questions, worldWith(first))]?.id;
  expect([verdictOf(19), verdictOf(20), verdictOf(40)]).toEqual(['go', 'stay', 'stay']);
});

test('forty questions of which one is answered', () => {
  const book = bookOf(
    3,
    ids.map((id) => rule(id, 'left', picked(id), { wet: 1 })),
  );
  const diagram = buildDiagram(book);
  const left = restrict(diagram, book.questions, { side: 'left', q0: 'a' });
  const place = lookUp(left, book.questions, worldWith(20));
  expect(book.verdicts[place]?.id).toBe('stay');
  expect(questionsLeft(left).size).toBe(39);
});

test('a score does not look at what only others look at', () => {
  const rules = [
    rule('all', 'left', { kind: 'all', of: ids.map(picked) }, { wet: 20 }),
    rule('first', 'right', picked('q0'), { dry: -1 }),
  ];
  const ruleset = rulesetOf({ ...bookOf(3, rules), scores: bookOf(3, rules).scores.slice(1) });
  const [dry] = ruleset.scores;
  if (dry === undefined) throw new Error('the book has a score');
  expect(diagramOfSums(ruleset, dry).nodes).toHaveLength(1);
  expect(standings(ruleset, { side: 'right' })).toMatchObject([{ from: -1, to: 0 }]);
});

test('a rule that looks at one answer of fourteen questions each', () => {
  const looked = ids.slice(0, 14).map(picked);
  const book = bookOf(3, [rule('all', 'left', { kind: 'all', of: looked }, { wet: 20 })]);
  const [wet] = book.scores;
  if (wet === undefined) throw new Error('the book has a score');
  const sums = diagramOfSums(book, wet);
  const sumOf = (first: number) => lookUp(sums, book.questions, worldWith(first)) - sumOffset;
  expect([sumOf(13), sumOf(14), sumOf(40)]).toEqual([0, 20, 20]);
});
