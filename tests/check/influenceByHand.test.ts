import { expect, test } from 'vitest';
import { influences } from '../../src/check/influence.ts';
import { always, question, rulesetOf, verdict } from '../engine/rulesets.ts';

const [way, sky, coat] = [question('way', 3), question('sky', 2), question('coat', 2)];
const ruleset = rulesetOf({
  questions: [question('side', 2), way, sky, coat],
  scores: [],
  rules: [],
  verdicts: [verdict('x', 'left'), verdict('y', 'right')],
  tables: { left: [{ when: always, verdict: 'x' }], right: [{ when: always, verdict: 'y' }] },
});

// The coat decides behind the first way, the other way round behind the second, and the sky behind the third.
const nodes = [
  [3, -1, -2],
  [3, -2, -1],
  [2, -1, -2],
];

test.each([
  ['in this order', [1, 0, 1, 2]],
  ['in the other', [1, 2, 1, 0]],
  ['in a third', [1, 1, 0, 2]],
])(
  'the answers to the first question are told apart as often as what is behind them, %s',
  (_, top) => {
    const diagram = { nodes: [...nodes, top], root: 3 };
    // The first two always differ, each of them from the third in one half of the cases.
    const shares = influences({ ...ruleset, diagram }).map(({ question: id, share }) => [
      id,
      share.toFixed(3),
    ]);
    expect(shares).toEqual([
      ['way', '0.667'],
      ['coat', '0.667'],
      ['sky', '0.333'],
      ['side', '0.000'],
    ]);
  },
);
