import type { Answers } from '../model/answers.ts';
import type { Rulebook } from '../model/ruleset.ts';
import { bandOf } from './bands.ts';
import { verdictAt } from './table.ts';
import { merged, walksOn } from './walks.ts';

/** Where a case may stand: a band of each score of its side, and the verdict there. */
export interface Place {
  /** Score id → band id. */
  readonly bands: Readonly<Record<string, string>>;
  readonly verdict: string;
  /** The part of the worlds that stand here, every option of an open question being as likely as its siblings. */
  readonly share: number;
}

export type PlacesOf = (answers: Answers) => readonly Place[];

/**
 * Prepares to tell, of any answers of one side, all the places where the case may stand. Promises the
 * bands and verdicts that `decide` gives in the worlds that fit, each pair once, with shares that sum to one.
 */
export function placesOn(book: Rulebook, side: string): PlacesOf {
  const scores = book.scores.filter((score) => score.side === side);
  const table = book.tables[side] ?? [];
  const walks = walksOn(book, side);
  return (given) => {
    const places = walks(given).map(({ answers, sums, share }): Place => {
      const bands = Object.fromEntries(
        scores.map((score, place) => [score.id, bandOf(score, sums[place] ?? 0)]),
      );
      return { bands, verdict: verdictAt(table, { answers, bands }), share };
    });
    return Object.freeze(merged(places, ({ bands, verdict }) => JSON.stringify([bands, verdict])));
  };
}
