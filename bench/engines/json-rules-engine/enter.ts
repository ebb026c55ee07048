import { Engine } from 'json-rules-engine';
import { bandOf } from '../../../src/engine/bands.ts';
import type { Rulebook } from '../../../src/model/ruleset.ts';
import { asVerdict, awaited, type Contestant } from '../../contestant.ts';
import { forEachSide, variable } from '../../sides.ts';
import { toRuleSets, type RuleProperties } from './translate.ts';

/**
 * json-rules-engine, made once a side and run twice a world: the events of the rules carry points,
 * and the rows look at bands as facts. It is stopped at the first row, which is faster than having
 * all of them tried. Summing the points is left to plain code; the engine has no sums.
 */
export function enter(book: Rulebook): Contestant {
  const sides = forEachSide(book, (side) => {
    const { points, rows } = toRuleSets(side);
    const table = engineOf(rows);
    table.on('success', () => table.stop());
    return { scores: side.scores, rules: engineOf(points), table };
  });
  return awaited(
    (world): Record<string, unknown> => ({ ...world }),
    async (sheet) => {
      const { scores, rules, table } = sides(sheet['side']);
      const { events } = await rules.run(sheet);
      for (const score of scores) {
        const sum = events.reduce((total, { params }) => total + pointsOf(params?.[score.id]), 0);
        sheet[variable('band', score.id)] = bandOf(score, sum);
      }
      const decided = await table.run(sheet);
      return asVerdict(decided.events[0]?.type);
    },
  );
}

function engineOf(rules: readonly RuleProperties[]): Engine {
  return new Engine([...rules], { allowUndefinedFacts: true });
}

function pointsOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
