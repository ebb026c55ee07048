import { expect, test } from 'vitest';
import { buildDiagram } from '../../src/engine/diagram/build.ts';
import { diagramOfSums, sumOffset } from '../../src/engine/diagram/bands.ts';
import { lookUp } from '../../src/engine/diagram/lookup.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';
import { always, question, rule, score, verdict } from './rulesets.ts';

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

test('a rule that looks at one answer of fourteen questions each', () => {
  const looked = ids.slice(0, 14).map(picked);
  const book = bookOf(3, [rule('all', 'left', { kind: 'all', of: looked }, { wet: 20 })]);
  const [wet] = book.scores;
  if (wet === undefined) throw new Error('the book has a score');
  const sums = diagramOfSums(book, wet);
  const sumOf = (first: number) => lookUp(sums, book.questions, worldWith(first)) - sumOffset;
  expect([sumOf(13), sumOf(14), sumOf(40)]).toEqual([0, 20, 20]);
});
