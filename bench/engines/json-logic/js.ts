import jsonLogic from 'json-logic-js';
import type { Rulebook } from '../../../src/model/ruleset.ts';
import type { Contestant } from '../../contestant.ts';
import { jsonLogicContestant } from './contestant.ts';

/** json-logic-js, which has nothing to prepare: it walks the logic each time. */
export function enter(book: Rulebook): Contestant {
  return jsonLogicContestant(
    book,
    (logic) =>
      (data): unknown =>
        jsonLogic.apply(logic, data),
  );
}
