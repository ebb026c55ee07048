import Engine from 'publicodes';
import type { Rulebook } from '../../../src/model/ruleset.ts';
import { asVerdict, prompt, type Contestant } from '../../contestant.ts';
import { forEachSide } from '../../sides.ts';
import { named, text, toPublicodes } from './translate.ts';

/** publicodes, with the rules of each side parsed once. Each world is a new situation, as its forms set one. */
export function enter(book: Rulebook): Contestant {
  const sides = forEachSide(book, (side) => new Engine(toPublicodes(side)));
  return prompt(
    (world) => ({
      side: world['side'],
      situation: Object.fromEntries(
        Object.entries(world).map(([id, answer]) => [named('answer', id), text(answer ?? '')]),
      ),
    }),
    ({ side, situation }) =>
      asVerdict(sides(side).setSituation(situation).evaluate('verdict').nodeValue),
  );
}
