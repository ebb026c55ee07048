import type { Score } from '../model/score.ts';

/** The id of the band that a sum of points falls into: the last band whose start is not above it. */
export function bandOf(score: Score, points: number): string {
  let found = '';
  for (const band of score.bands) if (band.from === null || points >= band.from) found = band.id;
  return found;
}
