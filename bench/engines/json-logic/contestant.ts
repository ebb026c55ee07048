import type { Rulebook } from '../../../src/model/ruleset.ts';
import { asVerdict, prompt, type Contestant } from '../../contestant.ts';
import { forEachSide } from '../../sides.ts';
import { toJsonLogic, type Operation } from './translate.ts';

/** JSON Logic by one engine or another: `ready` is handed each logic once, before anything is timed. */
export function jsonLogicContestant(
  book: Rulebook,
  ready: (logic: Operation) => (data: unknown) => unknown,
): Contestant {
  const sides = forEachSide(book, (side) => {
    const { sums, table } = toJsonLogic(side);
    return {
      sums: sums.map(({ name, logic }) => ({ name, sum: ready(logic) })),
      table: ready(table),
    };
  });
  return prompt(
    (world): Record<string, unknown> => ({ ...world }),
    (sheet) => {
      const { sums, table } = sides(sheet['side']);
      for (const { name, sum } of sums) sheet[name] = sum(sheet);
      return asVerdict(table(sheet));
    },
  );
}
