import type { Facts } from '../../engine/condition.ts';
import type { Condition } from '../../model/condition.ts';
import type { World } from '../../model/answers.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { looksAtVerdict, scoresIn } from './conditions.ts';
import type { Diagrams } from './diagrams.ts';
import { along, endOf, leadsTo, type Track } from './track.ts';

/** The bands and the verdict that some conditions look at, followed from question to question. */
export interface FactsAfter {
  readonly tracks: readonly Track[];
  /** Whether the verdict can still be one that they want, where the tracks stand so. */
  readonly hopeful: (at: readonly number[]) => boolean;
  /** What of the answers `tell` looks at. */
  readonly looks: readonly Condition[];
  /** The facts of a world in which the tracks ended so. A score has a band on its own side alone. */
  readonly tell: (answers: World, ends: readonly number[]) => Facts;
}

/** Follows as much as the conditions look at, those that must hold and others, and no more. */
export function factsAfter(
  { scores, verdicts }: Ruleset,
  diagrams: Diagrams,
  must: readonly Condition[],
  others: readonly Condition[],
): FactsAfter {
  const conditions = [...must, ...others];
  const wanted = new Set(conditions.flatMap(scoresIn));
  const banded = scores.filter(({ id }) => wanted.has(id));
  const decided = conditions.some(looksAtVerdict);
  const ways = must.flatMap((part) =>
    part.kind === 'verdict'
      ? [leadsTo(diagrams.verdicts, (end) => part.in.includes(verdicts[end]?.id ?? ''))]
      : [],
  );
  return {
    tracks: [
      ...banded.map((score) => along(diagrams.bands(score))),
      ...(decided ? [along(diagrams.verdicts)] : []),
    ],
    hopeful: (at) => ways.every((leads) => leads(at[banded.length] ?? 0)),
    looks: banded.map(({ side }) => ({ kind: 'answer', question: 'side', in: [side] })),
    tell(answers, ends) {
      const bands: Record<string, string> = {};
      banded.forEach(({ id, side, bands: own }, place) => {
        const band = own[endOf(ends[place] ?? -1)];
        if (side === answers.side && band !== undefined) bands[id] = band.id;
      });
      const verdict = verdicts[endOf(ends[banded.length] ?? 0)]?.id;
      return verdict === undefined ? { answers, bands } : { answers, bands, verdict };
    },
  };
}
