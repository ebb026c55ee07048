import type { Explained } from '../model/explained.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { survey } from './survey.ts';

/** What trying every world found of the rules, as the page tells it: laws with their reach, and the lean. */
export function explain(ruleset: Ruleset): Explained {
  const { sides, laws } = survey(ruleset);
  return {
    worlds: sides.reduce((sum, { worlds }) => sum + worlds, 0),
    laws: laws.map(({ law: { id, says, claim }, tried }) => ({ id, says, claim, worlds: tried })),
    examples: ruleset.examples,
    leans: sides.map(({ side, worlds, verdicts }) => ({
      side,
      worlds,
      verdicts: ruleset.verdicts.flatMap((verdict, place) =>
        verdict.side === side ? [{ id: verdict.id, worlds: verdicts.get(place)?.worlds ?? 0 }] : [],
      ),
    })),
  };
}
