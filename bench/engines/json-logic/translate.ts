import type { Condition } from '../../../src/model/condition.ts';
import type { Score } from '../../../src/model/score.ts';
import { rulesFor, variable, type Side } from '../../sides.ts';

/** JSON Logic: a value, or one operator with what it is applied to. */
export type Logic = boolean | number | string | readonly Logic[] | Operation;

/** One operator at the top, which is what engines are handed. */
export interface Operation {
  readonly [operator: string]: Logic;
}

/** A side in JSON Logic. It has no names for results, so the sums are worked out first and handed to the table. */
export interface SideLogic {
  /** By the name under which the table looks for it. */
  readonly sums: readonly { readonly name: string; readonly logic: Operation }[];
  readonly table: Operation;
}

export function toJsonLogic(side: Side): SideLogic {
  return {
    sums: side.scores.map((score) => ({
      name: variable('sum', score.id),
      logic: {
        '+': rulesFor(side, score).map(({ when, add }) => ({
          if: [logicOf(when, side), add[score.id] ?? 0, 0],
        })),
      },
    })),
    table: { if: side.table.flatMap(({ when, verdict }) => [logicOf(when, side), verdict]) },
  };
}

function logicOf(condition: Condition, side: Side): Logic {
  const all = (of: readonly Condition[]) => of.map((part) => logicOf(part, side));
  switch (condition.kind) {
    case 'answer':
      return { in: [{ var: condition.question }, condition.in] };
    case 'band':
      return within(
        condition.in,
        side.scores.find(({ id }) => id === condition.score),
      );
    case 'verdict':
      throw new Error('A row of a table cannot look at the verdict.');
    case 'all':
      return condition.of.length === 0 ? true : { and: all(condition.of) };
    case 'any':
      return condition.of.length === 0 ? false : { or: all(condition.of) };
    case 'not':
      return { '!': [logicOf(condition.of, side)] };
  }
}

/** A sum lies in one of the bands: from where it starts to where the next one does. */
function within(wanted: readonly string[], score: Score | undefined): Logic {
  if (score === undefined) throw new Error('A row looks at a score that its side does not have.');
  const sum = { var: variable('sum', score.id) };
  const tests = score.bands.flatMap(({ id, from }, place) => {
    if (!wanted.includes(id)) return [];
    const next = score.bands[place + 1]?.from ?? null;
    const start: Logic[] = from === null ? [] : [{ '>=': [sum, from] }];
    const end: Logic[] = next === null ? [] : [{ '<': [sum, next] }];
    return [{ and: [...start, ...end] }];
  });
  return { or: tests };
}
