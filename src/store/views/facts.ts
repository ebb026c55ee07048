import { ruleset } from 'virtual:ruleset';
import type { Advice } from '../../engine/advise.ts';
import type { Facts } from '../../engine/condition.ts';
import { standings } from '../../engine/explain.ts';

/** What steps, letters and other words look at: the answers, the likely verdict, and of each score the lowest band left. */
export function factsFor({ answers, likely }: Advice): Facts {
  const bands = Object.fromEntries(
    standings(ruleset, answers).map(({ score, bands: [low] }) => [score.id, low ?? '']),
  );
  return { answers, bands, verdict: likely };
}
