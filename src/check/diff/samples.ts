import type { Answers } from '../../model/answers.ts';

interface Sample {
  /** How many answers are not the first option of their question. */
  readonly differ: number;
  /** As in `Tally`: the places of the options, added up. */
  readonly size: number;
  readonly first: Link | null;
}

interface Link {
  readonly question: string;
  readonly option: string;
  readonly rest: Link | null;
}

/** How many samples are kept of each kind of change. */
export const most = 3;

/**
 * The few simplest worlds of a kind: those in which the fewest answers differ from the first option,
 * of equals the one with the earlier options. Built from the last question up, the same ones each time.
 */
export class Samples {
  static readonly none = new Samples([]);
  static readonly one = new Samples([{ differ: 0, size: 0, first: null }]);
  readonly #kept: readonly Sample[];

  private constructor(kept: readonly Sample[]) {
    this.#kept = kept;
  }

  /** The same worlds with one answer before them. */
  with(question: string, option: string, place: number): Samples {
    // Everybody of a side answers it alike, so the side is never what differs.
    const differs = place > 0 && question !== 'side';
    return new Samples(
      this.#kept.map(({ differ, size, first }) => ({
        differ: differ + (differs ? 1 : 0),
        size: size + place + 1,
        first: { question, option, rest: first },
      })),
    );
  }

  /** The simplest of both. Of equals, these come first. */
  and(others: Samples): Samples {
    const all = [...this.#kept, ...others.#kept];
    return new Samples(all.sort((a, b) => a.differ - b.differ || a.size - b.size).slice(0, most));
  }

  list(): readonly Answers[] {
    return this.#kept.map(({ first }) => {
      const answers: Record<string, string> = {};
      for (let link = first; link !== null; link = link.rest) answers[link.question] = link.option;
      return answers;
    });
  }
}
