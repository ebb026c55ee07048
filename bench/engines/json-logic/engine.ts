import { LogicEngine } from 'json-logic-engine';
import type { Rulebook } from '../../../src/model/ruleset.ts';
import type { Contestant } from '../../contestant.ts';
import { jsonLogicContestant } from './contestant.ts';

/** json-logic-engine, with the logic built into a function once, as it advises for speed. */
export function enter(book: Rulebook): Contestant {
  const engine = new LogicEngine();
  return jsonLogicContestant(book, (logic) => {
    const built = engine.build(logic);
    if (!isFunction(built)) throw new Error('json-logic-engine built no function.');
    return built;
  });
}

function isFunction(built: unknown): built is (data: unknown) => unknown {
  return typeof built === 'function';
}
