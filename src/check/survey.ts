import type { Ruleset } from '../model/ruleset.ts';
import { diagramsOf } from './tally/diagrams.ts';
import { tryLaw, type LawResult } from './laws.ts';
import { surveyRule, type RuleSurvey } from './surveyRule.ts';
import { surveySide, type SideSurvey } from './surveySide.ts';
import { tally } from './tally/tally.ts';

/** What holds in all the worlds there are. */
export interface Survey {
  readonly sides: readonly SideSurvey[];
  /** By the id of the rule. */
  readonly rules: ReadonlyMap<string, RuleSurvey>;
  readonly laws: readonly LawResult[];
  /** Worlds in which a step's condition holds, by its id. */
  readonly steps: ReadonlyMap<string, number>;
}

/** Looks at every world: what it comes to, which rules fire in it, which laws it keeps, which steps fit it. */
export function survey(ruleset: Ruleset): Survey {
  const diagrams = diagramsOf(ruleset);
  return {
    sides: Object.keys(ruleset.tables).map((side) => surveySide(ruleset, diagrams, side)),
    rules: new Map(ruleset.rules.map((rule) => [rule.id, surveyRule(ruleset, diagrams, rule)])),
    laws: ruleset.laws.map((law) => tryLaw(law, ruleset, diagrams)),
    steps: new Map(
      ruleset.steps.map(({ id, when }) => {
        const shown = tally(ruleset, diagrams, { when, outcome: () => 'shown' });
        return [id, shown.get('shown')?.worlds ?? 0];
      }),
    ),
  };
}
