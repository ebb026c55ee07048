import { expect, test } from 'vitest';
import { holds } from '../../src/engine/condition.ts';
import { decide } from '../../src/engine/evaluate.ts';
import { bitsOf } from '../../src/engine/masks/bits.ts';
import { codeOf, meets } from '../../src/engine/masks/program.ts';
import { walkSide, walkWorlds } from '../../src/engine/masks/walk.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';
import { worldsOf } from './oracle.ts';
import { always, question, rule, score, verdict } from './rulesets.ts';

// What small rulebooks never meet: more options than a word has bits, and a table that forgets somebody.

const answer = (id: string, ...options: string[]): Condition => ({
  kind: 'answer',
  question: id,
  in: options,
});
const ids = Array.from({ length: 24 }, (_, place) => `q${place}`);
// Each question is asked of those who gave the one before its first option, so there are few worlds.
const chain = ids.map((id, place) =>
  question(id, place === 0 ? 2 : 3, answer(place === 0 ? 'side' : `q${place - 1}`, 'left', 'a')),
);
const book: Rulebook = {
  questions: [question('side', 2), ...chain],
  scores: [score('wet', 'left', [1, 3]), score('dry', 'right', [0])],
  rules: ids.map((id) => rule(id, 'left', answer(id, 'b', 'c'), { wet: id.length })),
  verdicts: [verdict('go', 'left'), verdict('stay', 'left'), verdict('open', 'right')],
  tables: {
    left: [
      { when: answer('q20', 'b'), verdict: 'go' },
      { when: { kind: 'band', score: 'wet', in: ['b1', 'b2'] }, verdict: 'stay' },
      { when: always, verdict: 'go' },
    ],
    right: [{ when: always, verdict: 'open' }],
  },
};

test('bits that fill several words are walked as the interpreter walks', () => {
  const seen: unknown[] = [];
  walkWorlds(book, ({ sums, row, verdict: place }) =>
    seen.push({ wet: sums[0], row, verdict: book.verdicts[place]?.id }),
  );
  const expected = worldsOf(book, {}).map((world) => {
    const { scores, row, verdict: id } = decide(book, world);
    return { wet: scores['wet'] ?? 0, row, verdict: id };
  });
  expect(seen).toEqual(expected);
});

test.each(['q0', 'q8', 'q9', 'q10', 'q19', 'q20', 'q21', 'q23'])(
  'a look at several options of %s, whatever words they lie in',
  (id) => {
    const condition: Condition = {
      kind: 'all',
      of: [answer(id, 'a', 'c', 'never-there'), answer('side', 'left')],
    };
    const bits = bitsOf(book);
    const code = codeOf(condition, bits);
    const met: boolean[] = [];
    walkSide(book, 'left', bits, ({ world }) => met.push(meets(code, world)));
    const worlds = worldsOf(book, { side: 'left' });
    expect(met).toEqual(worlds.map((world) => holds(condition, { answers: world })));
  },
);

test('a world that no row fits has neither a row nor a verdict', () => {
  const tables = { ...book.tables, left: [{ when: answer('q0', 'a'), verdict: 'go' }] };
  const told = new Set<string>();
  walkWorlds({ ...book, tables }, ({ options, row, verdict: place }) =>
    told.add(`${String(options[1])}: ${String(row)}, ${String(place)}`),
  );
  expect(told).toEqual(new Set(['0: 0, 0', '1: -1, -1', '-1: 0, 2']));
});

test('two scores and an answer at once are told apart wherever they stand', () => {
  const wetOrFar: Rulebook = {
    questions: [question('side', 2), question('sky', 3), question('way', 2), question('coat', 2)],
    scores: [score('wet', 'left', [1, 2]), score('far', 'left', [1])],
    rules: [
      rule('clouds', 'left', answer('sky', 'b'), { wet: 1 }),
      rule('rain', 'left', answer('sky', 'c'), { wet: 2 }),
      rule('long', 'left', answer('way', 'b'), { far: 1 }),
    ],
    verdicts: [verdict('go', 'left'), verdict('stay', 'left')],
    tables: {
      left: [
        { when: { kind: 'band', score: 'wet', in: ['b2'] }, verdict: 'stay' },
        { when: { kind: 'band', score: 'far', in: ['b1'] }, verdict: 'go' },
        { when: answer('coat', 'b'), verdict: 'go' },
        { when: always, verdict: 'stay' },
      ],
    },
  };
  const rows: number[] = [];
  walkSide(wetOrFar, 'left', bitsOf(wetOrFar), ({ row }) => rows.push(row));
  expect(rows).toEqual(
    worldsOf(wetOrFar, { side: 'left' }).map((world) => decide(wetOrFar, world).row),
  );
});

test('a side without a table has no verdict anywhere', () => {
  const { left = [] } = book.tables;
  const rows = new Set<number>();
  walkSide({ ...book, tables: { left } }, 'right', bitsOf(book), ({ row }) => rows.add(row));
  expect([...rows]).toEqual([-1]);
});

test('more rules than a word has bits may hang on one question', () => {
  const many: Rulebook = {
    ...book,
    questions: [question('side', 2), question('sky', 3)],
    scores: [score('wet', 'left', [40]), score('dry', 'right', [0])],
    rules: Array.from({ length: 40 }, (_, place) =>
      rule(`r${place}`, 'left', answer('sky', 'b'), { wet: 1 }),
    ),
    tables: {
      left: [
        { when: { kind: 'band', score: 'wet', in: ['b1'] }, verdict: 'stay' },
        { when: always, verdict: 'go' },
      ],
      right: [{ when: always, verdict: 'open' }],
    },
  };
  const told: (string | undefined)[] = [];
  walkSide(many, 'left', bitsOf(many), (step) => told.push(many.verdicts[step.verdict]?.id));
  expect(told).toEqual(['go', 'stay', 'go']);
});
