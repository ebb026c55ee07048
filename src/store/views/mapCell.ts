import { ruleset } from 'virtual:ruleset';
import { verdictsAt } from '../../engine/map.ts';
import type { Outlook } from '../../model/verdict.ts';
import { words } from '../../words/words.ts';
import type { MapCase } from './mapCase.ts';
import { verdictNames } from './mapWords.ts';
import { verdictById } from './names.ts';
import { keyOf, type Bands, type Weight } from './ownCells.ts';

/** A cell of a map: what the verdict is there, whether the case stands there, and what would lead there. */
export interface CellView {
  readonly id: string;
  readonly verdict: string;
  readonly tone: Outlook;
  readonly mark: { readonly weight: Weight; readonly text: string } | null;
  /** How many other single answers lead to what is seen here. */
  readonly near: { readonly count: number; readonly text: string } | null;
}

/** Prepares to draw the cells of a case, by the bands of all its scores. */
export function cellViews(found: MapCase, own: boolean): (bands: Bands) => CellView {
  const { advice, scores, cells, moves } = found;
  const leads = moves.map(
    ({ places }) =>
      new Set(places.map(({ bands, verdict }) => endOf(keyOf(scores, bands), verdict))),
  );

  function nearby(key: string, verdicts: readonly string[]): CellView['near'] {
    const ends = verdicts.map((id) => endOf(key, id));
    const count = leads.filter((lead) => ends.some((end) => lead.has(end))).length;
    return count === 0 ? null : { count, text: words.map.near(count) };
  }

  return (bands) => {
    const verdicts = verdictsAt(ruleset, advice.answers, bands);
    const key = keyOf(scores, bands);
    const weight = cells.find((cell) => cell.key === key)?.weight;
    return {
      id: key,
      verdict: verdictNames(verdicts),
      tone: toneOf(verdicts),
      mark: weight === undefined ? null : { weight, text: words.map.mark[weight](own) },
      near: weight === undefined ? nearby(key, verdicts) : null,
    };
  };
}

/** Where a move ends. One that ends in a cell with another verdict than the cell shows does not lead to what is seen there. */
function endOf(key: string, verdict: string): string {
  return `${key}:${verdict}`;
}

/** What all verdicts of a cell agree on, else mixed. */
function toneOf(verdicts: readonly string[]): Outlook {
  const [tone, other] = new Set(verdicts.map((id) => verdictById(id).outlook));
  return tone === undefined || other !== undefined ? 'mixed' : tone;
}
