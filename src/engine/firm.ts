import type { Answers } from '../model/answers.ts';
import type { Band, Score } from '../model/score.ts';
import { bandOf } from './bands.ts';
import type { Standing } from './explain.ts';
import type { Levels } from './diagram/restrict.ts';
import { isOpen } from './open.ts';
import type { Place, PlacesOf } from './places.ts';

/** One other answer, everything else staying as it is, and where it would lead. */
export interface Move {
  readonly question: string;
  readonly option: string;
  readonly places: readonly Place[];
}

/** Every other option of every answered question, in asking order. Another side is another table, so that one is left out. */
export function movesFrom(
  questions: Levels,
  answers: Answers,
  placesOf: PlacesOf,
): readonly Move[] {
  return questions.flatMap(({ id, options }) => {
    if (id === 'side' || isOpen(answers[id])) return [];
    return options
      .filter((option) => option.id !== answers[id])
      .map((option) => ({
        question: id,
        option: option.id,
        places: placesOf({ ...answers, [id]: option.id }),
      }));
  });
}

/** Whether a move leaves a settled verdict as it is, changes it, or does the one or the other by what it newly opens. */
export type Effect = 'stays' | 'depends' | 'changes';

export function effectOf({ places }: Move, verdict: string): Effect {
  const staying = places.filter((place) => place.verdict === verdict).length;
  if (staying === places.length) return 'stays';
  return staying === 0 ? 'changes' : 'depends';
}

/** The band above or below, and how many points away it begins: at least so many where the sum is open. */
export interface Edge {
  readonly points: number;
  readonly band: Band;
}

/** The bands next to that of a score's sum, seen from the end of the sum that is nearer to each. */
export function edgesOf({ score, from, to }: Pick<Standing, 'score' | 'from' | 'to'>): {
  readonly below: Edge | null;
  readonly above: Edge | null;
} {
  const start = score.bands[placeOf(score, from)]?.from ?? null;
  const lower = score.bands[placeOf(score, from) - 1];
  const upper = score.bands[placeOf(score, to) + 1];
  return {
    below: lower === undefined || start === null ? null : { points: from - start + 1, band: lower },
    above:
      upper === undefined || upper.from === null ? null : { points: upper.from - to, band: upper },
  };
}

function placeOf(score: Score, sum: number): number {
  const band = bandOf(score, sum);
  return score.bands.findIndex(({ id }) => id === band);
}
