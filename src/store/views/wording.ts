import type { Advice } from '../../engine/advise.ts';
import { holds } from '../../engine/condition.ts';
import type { Facts } from '../../engine/condition.ts';
import type { Verdict } from '../../model/verdict.ts';
import { verdictById } from './names.ts';

/** The words of the verdict, or those for people who answer as this one does. */
export function wordsFor({ likely }: Advice, facts: Facts): Verdict {
  const verdict = verdictById(likely);
  const other = verdict.instead.find(({ when }) => holds(when, facts));
  return {
    ...verdict,
    headline: other?.headline ?? verdict.headline,
    probably: other?.probably ?? verdict.probably,
    summary: other?.summary ?? verdict.summary,
  };
}

/** The headline for people who answer as this one does, where they have one of their own. */
export function otherHeadline({ likely }: Advice, facts: Facts): string | null {
  return verdictById(likely).instead.find(({ when }) => holds(when, facts))?.headline ?? null;
}
