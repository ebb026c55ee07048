import type { Diagram } from '../model/diagram.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Advice } from './advise.ts';
import { restrict } from './diagram/restrict.ts';
import { shares } from './diagram/shares.ts';
import { likelyVerdict } from './likely.ts';

/** What one answer to a question would lead to. */
export interface Outcome {
  readonly option: string;
  readonly settled: boolean;
  readonly likely: string;
  readonly possible: readonly string[];
}

/** The one thing to find out first, and what each outcome would lead to. */
export interface FindOut {
  readonly question: string;
  readonly outcomes: readonly Outcome[];
}

/**
 * Of the open questions that can change the verdict, the one that splits the verdicts most:
 * after its answer, two worlds drawn at random agree most often (the Gini index of decision
 * trees). Of equals, the one asked first.
 * What the person said they do not know comes before what was not asked yet. Null when the verdict is settled.
 */
export function findOut(ruleset: Ruleset, { answers, deciding }: Advice): FindOut | null {
  const unknown = deciding.filter((id) => answers[id] !== undefined);
  const left = restrict(ruleset.diagram, ruleset.questions, answers);
  let best: string | null = null;
  let agreement = -1;
  for (const id of unknown.length > 0 ? unknown : deciding) {
    const found = agreementAfter(ruleset, left, id);
    if (found > agreement + 1e-9) {
      best = id;
      agreement = found;
    }
  }
  if (best === null) return null;
  return Object.freeze({ question: best, outcomes: outcomesOf(ruleset, left, best) });
}

function agreementAfter(ruleset: Ruleset, left: Diagram, id: string): number {
  const options = optionsOf(ruleset, id);
  const each = options.map((option) => {
    const after = shares(restrict(left, ruleset.questions, { [id]: option }));
    return [...after.values()].reduce((sum, share) => sum + share * share, 0);
  });
  return each.reduce((sum, one) => sum + one, 0) / options.length;
}

/** What each option of a question would lead to, the other answers staying as they are. */
function outcomesOf(ruleset: Ruleset, left: Diagram, id: string): readonly Outcome[] {
  return Object.freeze(
    optionsOf(ruleset, id).map((option) => {
      const after = restrict(left, ruleset.questions, { [id]: option });
      const reached = shares(after);
      const likely = likelyVerdict(ruleset, after);
      const possible = ruleset.verdicts.flatMap((v, place) => (reached.has(place) ? [v.id] : []));
      return Object.freeze({ option, settled: reached.size === 1, likely, possible });
    }),
  );
}

function optionsOf(ruleset: Ruleset, id: string): readonly string[] {
  const question = ruleset.questions.find((one) => one.id === id);
  return question?.options.map((option) => option.id) ?? [];
}
