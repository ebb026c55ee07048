import { evaluate, isFunction } from 'feelin';
import type { Rulebook } from '../../../src/model/ruleset.ts';
import { asVerdict, prompt, type Contestant } from '../../contestant.ts';
import { forEachSide } from '../../sides.ts';
import { toFeelFunction } from './translate.ts';

/**
 * feelin parses a text each time it evaluates one. So each side is evaluated once, to a FEEL
 * function, and the function is asked: a hundred times as fast.
 */
export function enter(book: Rulebook): Contestant {
  const sides = forEachSide(book, (side) => {
    const { value } = evaluate(toFeelFunction(side));
    if (!isFunction(value)) throw new Error(`feelin made no function of side ${side.id}.`);
    return value;
  });
  const ids = book.questions.map(({ id }) => id);
  const side = ids.indexOf('side');
  return prompt(
    (world): (string | null)[] => ids.map((id) => world[id] ?? null),
    (answers) => asVerdict(sides(answers[side]).invoke(answers)),
  );
}
