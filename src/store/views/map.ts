import type { Answers } from '../../model/answers.ts';
import { words } from '../../words/words.ts';
import { adviceFor } from '../advice.ts';
import { mapCase, type MapCase } from './mapCase.ts';
import { firmView, type FirmView } from './mapFirm.ts';
import { moveViews, type MoveView } from './mapMoves.ts';
import { pictureView, type PictureView } from './mapPicture.ts';
import { verdictNames, where } from './mapWords.ts';

/** Where a case stands on the decision table of its side, as a picture and in words. */
export interface MapView {
  readonly title: string;
  readonly lead: string;
  /** What the marks of several places mean; null where there is one place alone. */
  readonly weights: string | null;
  readonly picture: PictureView;
  /** Where the case may stand, the likeliest first; none where there is one place alone. */
  readonly places: readonly { readonly id: string; readonly text: string }[];
  readonly firm: FirmView | null;
  readonly moves: readonly MoveView[];
}

/**
 * Null where there is nothing to draw, and while questions that decide were not asked yet.
 * `own`: the person's own questionnaire, not somebody's link.
 */
export function mapView(answers: Answers, own: boolean): MapView | null {
  const found = mapCase(adviceFor(answers));
  if (found === null) return null;
  const { cells, scores } = found;
  const several = cells.length > 1;
  return {
    title: own ? words.map.title : words.map.titleShared,
    lead: leadText(found, own),
    weights: several ? words.map.weights(cells.some(({ weight }) => weight === 'rare')) : null,
    picture: pictureView(found, own),
    places: several
      ? cells.map(({ key, bands, weight, verdicts }) => ({
          id: key,
          text: words.map.place(
            words.map.mark[weight](own),
            where(scores, bands),
            verdictNames(verdicts),
          ),
        }))
      : [],
    firm: firmView(found),
    moves: moveViews(found),
  };
}

function leadText({ cells, scores, advice }: MapCase, own: boolean): string {
  const likeliest = where(scores, cells[0].bands);
  const verdicts = verdictNames(advice.possible);
  if (cells.length > 1)
    return advice.settled
      ? words.map.agree(cells.length, verdicts, likeliest)
      : words.map.differ(cells.length, verdicts, likeliest);
  return advice.settled
    ? words.map.stands(own, likeliest, verdicts)
    : words.map.standsOpen(own, likeliest, verdicts);
}
