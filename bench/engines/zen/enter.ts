import { ZenEngine } from '@gorules/zen-engine';
import type { Rulebook } from '../../../src/model/ruleset.ts';
import { asVerdict, awaited, type Contestant } from '../../contestant.ts';
import { forEachSide, variable } from '../../sides.ts';
import { toDecisionModel } from './translate.ts';

/** @gorules/zen-engine, with the decision of each side made once. It runs native code and answers with a promise. */
export function enter(book: Rulebook): Contestant {
  const engine = new ZenEngine();
  const sides = forEachSide(book, (side) => engine.createDecision(toDecisionModel(side)));
  const side = variable('answer', 'side');
  return awaited(
    (world): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(world).map(([id, answer]) => [variable('answer', id), answer]),
      ),
    async (sheet) => {
      const response: { result: unknown } = await sides(sheet[side]).evaluate(sheet);
      return asVerdict(verdictIn(response.result));
    },
  );
}

function verdictIn(result: unknown): unknown {
  const found = typeof result === 'object' && result !== null && 'verdict' in result;
  return found ? result.verdict : undefined;
}
