import { ruleset } from 'virtual:ruleset';
import type { Advice } from '../../engine/advise.ts';
import { movesFrom } from '../../engine/firm.ts';
import type { Move } from '../../engine/firm.ts';
import { withUsual } from '../../engine/likely.ts';
import { axesOf } from '../../engine/map.ts';
import type { Axes } from '../../engine/map.ts';
import { placesOn } from '../../engine/places.ts';
import type { PlacesOf } from '../../engine/places.ts';
import type { Score } from '../../model/score.ts';
import { ownCells, type OwnCell } from './ownCells.ts';

/** What the map of a case is drawn from. */
export interface MapCase {
  readonly advice: Advice;
  readonly axes: Axes;
  /** Those of the side, in order. */
  readonly scores: readonly Score[];
  /** Where the case may stand, the likeliest first. */
  readonly cells: readonly [OwnCell, ...OwnCell[]];
  /** Every other single answer; none while the verdict is open. */
  readonly moves: readonly Move[];
}

const prepared = new Map<string, PlacesOf>();

/** Preparing takes longer than asking, so it is done once a side. */
function placesOf(side: string): PlacesOf {
  const before = prepared.get(side);
  if (before !== undefined) return before;
  const made = placesOn(ruleset, side);
  prepared.set(side, made);
  return made;
}

/** Null where there is nothing to draw, and while questions that decide were not asked yet: then nearly every place is possible. */
export function mapCase(advice: Advice): MapCase | null {
  const { answers, next, settled, likely } = advice;
  const side = answers['side'];
  const axes = side === undefined ? null : axesOf(ruleset.scores, side);
  if (side === undefined || axes === null || next !== null) return null;

  const scores = ruleset.scores.filter((score) => score.side === side);
  const places = placesOf(side);
  const usual = places(withUsual(ruleset, answers));
  const [first, ...rest] = ownCells(places(answers), usual, likely, scores);
  if (first === undefined) return null;
  const moves = settled ? movesFrom(ruleset.questions, answers, places) : [];
  return { advice, axes, scores, cells: [first, ...rest], moves };
}
