import { ruleset } from 'virtual:ruleset';
import type { Place } from '../../engine/places.ts';
import type { Score } from '../../model/score.ts';

/** How likely it is that the case stands in a cell. `here`: there is no other. */
export type Weight = 'here' | 'likely' | 'possible' | 'rare';

/** Score id → band id. */
export type Bands = Readonly<Record<string, string>>;

/** A cell in which the case may stand, and the verdicts that it may come to there, best first. */
export interface OwnCell {
  readonly key: string;
  readonly bands: Bands;
  readonly weight: Weight;
  readonly verdicts: readonly string[];
}

const order: readonly Weight[] = ['here', 'likely', 'possible', 'rare'];

/** A cell's bands as one text. */
export function keyOf(scores: readonly Score[], bands: Bands): string {
  return scores.map(({ id }) => bands[id] ?? '').join('/');
}

/**
 * The cells of all places, the likeliest first, and of those the ones with the better verdict. Likeliest is where most of the usual worlds with the
 * likely verdict stand; possible is where usual worlds stand at all; the others need something unusual.
 */
export function ownCells(
  places: readonly Place[],
  usual: readonly Place[],
  likely: string,
  scores: readonly Score[],
): readonly OwnCell[] {
  const [best] = usual
    .filter(({ verdict }) => verdict === likely)
    .sort((one, other) => other.share - one.share);
  const likeliest = keyOf(scores, best?.bands ?? {});
  const usualKeys = new Set(usual.map(({ bands }) => keyOf(scores, bands)));
  const byKey = new Map<string, readonly Place[]>();
  for (const place of places) {
    const key = keyOf(scores, place.bands);
    byKey.set(key, [...(byKey.get(key) ?? []), place]);
  }

  function weightOf(key: string): Weight {
    if (byKey.size === 1) return 'here';
    if (key === likeliest) return 'likely';
    return usualKeys.has(key) ? 'possible' : 'rare';
  }

  const rank = new Map(ruleset.verdicts.map(({ id }, place) => [id, place]));
  const rankOf = ({ weight, verdicts: [best = ''] }: OwnCell) =>
    order.indexOf(weight) * rank.size + (rank.get(best) ?? 0);
  return [...byKey]
    .map(([key, there]) => ({
      key,
      bands: there[0]?.bands ?? {},
      weight: weightOf(key),
      verdicts: ruleset.verdicts
        .map(({ id }) => id)
        .filter((id) => there.some(({ verdict }) => verdict === id)),
    }))
    .sort((one, other) => rankOf(one) - rankOf(other));
}
