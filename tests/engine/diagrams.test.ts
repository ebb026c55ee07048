import { expect, test } from 'vitest';
import { buildDiagram } from '../../src/engine/diagram/build.ts';
import { liveAt } from '../../src/engine/diagram/live.ts';
import { questionsLeft, shares } from '../../src/engine/diagram/shares.ts';
import { likelyVerdict } from '../../src/engine/likely.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';
import { always, question, rulesetOf, verdict } from './rulesets.ts';

const questions = [question('side', 2), question('sky', 3), question('way', 3)];
const verdicts = [verdict('go', 'left'), verdict('stay', 'left'), verdict('wait', 'left')];

/** A ruleset that gives these verdicts to the options of the last question. */
function deciding(...ids: readonly string[]) {
  const rows = ids.map((id, place) => ({
    when: { kind: 'answer', question: 'way', in: ['abc'.charAt(place)] } as const,
    verdict: id,
  }));
  const book: Rulebook = { questions, scores: [], rules: [], verdicts, tables: { left: rows } };
  return { ...book, tables: { left: rows, right: [{ when: always, verdict: 'go' }] } };
}

test.each([
  ['the one with the largest share, be it the best', ['go', 'go', 'wait'], 'go'],
  ['or the last', ['wait', 'go', 'wait'], 'wait'],
  ['of equals the middle one', ['stay', 'wait', 'go'], 'stay'],
  ['in whatever order they are met', ['wait', 'go', 'stay'], 'stay'],
])('the likely verdict is %s', (_, ids, likely) => {
  const { diagram, ...rest } = rulesetOf(deciding(...ids));
  const left = diagram.nodes.findIndex(([level]) => level === 2);
  expect(likelyVerdict({ ...rest, diagram }, { ...diagram, root: left })).toBe(likely);
});

test('of two equals the more cautious one is the likely verdict', () => {
  const two = [question('side', 2), question('sky', 3), question('way', 2)];
  const { diagram, ...rest } = rulesetOf({ ...deciding('go', 'wait'), questions: two });
  const left = diagram.nodes.findIndex(([level]) => level === 2);
  expect(likelyVerdict({ ...rest, diagram }, { ...diagram, root: left })).toBe('wait');
});

test('what no path from the root reaches counts for nothing', () => {
  const diagram = {
    nodes: [
      [2, -3, -3, -1],
      [1, -1, -2, -2],
    ],
    root: 1,
  };
  const found = shares(diagram);
  expect([...found.keys()].sort()).toEqual([0, 1]);
  expect(found.get(0)).toBeCloseTo(1 / 3, 9);
  expect([...questionsLeft(diagram)]).toEqual([1]);
});

test('of the earlier answers those are live that something still looks at', () => {
  const uses = [
    { ids: ['side'], until: 2 },
    { ids: ['sky', 'way'], until: 1 },
  ];
  expect(liveAt(questions, uses)).toEqual([[], ['side'], ['side']]);
  expect(liveAt(questions, [{ ids: ['way', 'sky'], until: 3 }])).toEqual([[], [], ['sky']]);
});

test('a side without a table is told as somebody without a verdict', () => {
  const { tables, ...book } = deciding('go', 'stay', 'wait');
  expect(() => buildDiagram({ ...book, tables: { left: tables.left } })).toThrow(
    'No row of the decision table fits {"side":"right","sky":"a","way":"a"}.',
  );
});
