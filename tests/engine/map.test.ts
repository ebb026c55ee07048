import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { holds } from '../../src/engine/condition.ts';
import { decide } from '../../src/engine/evaluate.ts';
import { axesOf, bandsOf, verdictsAt } from '../../src/engine/map.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';
import { sheets } from './arbitrary.ts';
import { worldsOf } from './oracle.ts';
import { bookAndSheet, score } from './rulesets.ts';

describe('the axes of a side’s map', () => {
  const wet = score('wet', 'left', [1]);
  const far = score('far', 'left', [1]);
  const late = score('late', 'left', [1]);
  const other = score('dry', 'right', [0]);

  test('are its first two scores, and the others move between maps', () => {
    expect(axesOf([other, wet, far, late], 'left')).toEqual({
      rows: wet,
      columns: far,
      between: [late],
    });
  });

  test('of one score are a single row', () => {
    expect(axesOf([wet, other], 'right')).toEqual({ rows: null, columns: other, between: [] });
  });

  test('of no score do not exist', () => {
    expect(axesOf([wet, far], 'right')).toBeNull();
  });

  test('have a cell for each way to choose their bands', () => {
    expect(bandsOf([])).toEqual([{}]);
    expect(bandsOf([wet, far])).toEqual([
      { wet: 'b0', far: 'b0' },
      { wet: 'b0', far: 'b1' },
      { wet: 'b1', far: 'b0' },
      { wet: 'b1', far: 'b1' },
    ]);
  });
});

/** Every cell of every map of the side: the first row that fits it, in each world that fits the answers. */
function expectCells(book: Rulebook, sheet: Answers) {
  const side = sheet['side'] ?? '';
  const worlds = worldsOf(book, sheet);
  for (const bands of bandsOf(book.scores.filter((one) => one.side === side))) {
    const rows = worlds.map((answers) =>
      book.tables[side]?.find(({ when }) => holds(when, { answers, bands })),
    );
    const found = new Set(rows.map((row) => row?.verdict));
    const expected = book.verdicts.map(({ id }) => id).filter((id) => found.has(id));
    expect(verdictsAt(book, sheet, bands)).toEqual(expected);
  }
}

describe('a cell', () => {
  test('has the verdicts of the first row that fits it and the answers', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        expectCells(ruleset, sheet);
      }),
    );
  });

  test('has them with the real rules too, and the evaluated one where a world stands', () => {
    const ruleset = loadRuleset();
    fc.assert(
      fc.property(sheets(ruleset, 60), (sheet) => {
        expectCells(ruleset, sheet);
        for (const world of worldsOf(ruleset, sheet)) {
          const { bands, verdict } = decide(ruleset, world);
          expect(verdictsAt(ruleset, sheet, bands)).toContain(verdict);
        }
      }),
    );
  });
});
