import type { Diagram } from '../../model/diagram.ts';
import type { Question } from '../../model/question.ts';
import { along, endOf, type Track } from './track.ts';

/** A track that may stand in several places at once. */
export interface Spread extends Track {
  /** The terminals where it stands at the end. */
  readonly ends: (at: number) => readonly number[];
}

/**
 * Follows a diagram as if the answer to a question were the next one of a list. A question that is asked
 * only because of that may be answered in any way: there the track spreads.
 */
export function movedAlong(
  move: { readonly question: string; readonly along: readonly string[] },
  questions: readonly Question[],
  diagram: Diagram,
): Spread {
  const moved = questions.findIndex(({ id }) => id === move.question);
  const options = questions[moved]?.options.map(({ id }) => id) ?? [];
  const next = options.map((id) => options.indexOf(move.along[move.along.indexOf(id) + 1] ?? ''));
  const { after } = along(diagram);
  const sets: (readonly number[])[] = [];
  const known = new Map<string, number>();

  /** A set of places as one whole number. */
  function numbered(places: readonly number[]): number {
    const set = [...new Set(places)].sort((a, b) => a - b);
    const key = set.join();
    const number = known.get(key) ?? sets.push(set) - 1;
    known.set(key, number);
    return number;
  }

  function branches(at: number, level: number): readonly number[] {
    const [own, ...children] = diagram.nodes[at] ?? [];
    return own === level ? children : [at];
  }

  return {
    start: numbered([diagram.root]),
    after(at, level, option) {
      const taken = level === moved ? (next[option] ?? -1) : option;
      return numbered(
        (sets[at] ?? []).flatMap((place) =>
          taken < 0 ? branches(place, level) : [after(place, level, taken)],
        ),
      );
    },
    ends: (at) => (sets[at] ?? []).map(endOf),
  };
}
