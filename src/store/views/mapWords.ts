import type { Score } from '../../model/score.ts';
import { words } from '../../words/words.ts';
import { verdictName } from './names.ts';
import type { Bands } from './ownCells.ts';

/** “Opens doors” at “Shut” and “Teaches you” at “A lot”: the bands of these scores. */
export function where(scores: readonly Score[], bands: Bands): string {
  return words.map.and(
    scores.map((score) => words.map.at(score.label, labelOf(score, bands[score.id]))),
  );
}

export function labelOf({ bands }: Score, id: string | undefined): string {
  return bands.find((band) => band.id === id)?.label ?? '';
}

/** Get it, Take the training or Skip it. */
export function verdictNames(ids: readonly string[]): string {
  return words.map.or(ids.map(verdictName));
}
