import { holds } from '../../engine/condition.ts';
import type { Answers } from '../../model/answers.ts';
import type { Diagram } from '../../model/diagram.ts';
import type { Joint } from './align.ts';
import { Samples } from './samples.ts';

/** The worlds that end at one value before and at one value after: how many, and the simplest of them. */
export interface Tally {
  readonly before: number;
  readonly after: number;
  readonly worlds: number;
  readonly samples: Samples;
}

/**
 * Walks two diagrams side by side over the worlds of a side that both rulebooks have, and counts them
 * by the two values they end at. Exact: walks that can go on only alike are merged, none is left out.
 */
export function together(
  joint: readonly Joint[],
  side: string,
  before: Diagram,
  after: Diagram,
): readonly Tally[] {
  const seen = new Map<string, readonly Tally[]>();

  function visit(level: number, answers: Answers, a: number, b: number): readonly Tally[] {
    const question = joint[level];
    if (question === undefined)
      return [{ before: -1 - a, after: -1 - b, worlds: 1, samples: Samples.one }];
    const key = `${String(level)}|${String(a)}|${String(b)}|${question.live.map((id) => answers[id] ?? '').join()}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const found = step(question, level, answers, a, b);
    seen.set(key, found);
    return found;
  }

  function step(
    { id, options, ...asked }: Joint,
    level: number,
    answers: Answers,
    a: number,
    b: number,
  ): readonly Tally[] {
    const then = holds(asked.before, { answers });
    // Asked by one alone: no full set of answers is in both.
    if (then !== holds(asked.after, { answers })) return [];
    if (!then) return visit(level + 1, answers, a, b);
    const sum = new Map<string, Tally>();
    for (const option of options) {
      if (id === 'side' && option.id !== side) continue;
      const below = visit(
        level + 1,
        { ...answers, [id]: option.id },
        follow(before, a, level, option.before),
        follow(after, b, level, option.after),
      );
      for (const tally of below) {
        const kept = sum.get(keyOf(tally));
        const samples = tally.samples.with(id, option.id, option.after);
        sum.set(keyOf(tally), {
          ...tally,
          worlds: tally.worlds + (kept?.worlds ?? 0),
          samples: kept === undefined ? samples : kept.samples.and(samples),
        });
      }
    }
    return [...sum.values()];
  }

  return visit(0, {}, before.root, after.root);
}

function keyOf({ before, after }: Tally): string {
  return `${String(before)}:${String(after)}`;
}

/** The child that an option leads to; the node itself where it does not look at this question. */
function follow({ nodes }: Diagram, at: number, level: number, option: number): number {
  const [own, ...children] = nodes[at] ?? [];
  return own === level ? (children[option] ?? at) : at;
}

/** How many worlds the tallies hold together. */
export function worldsIn(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { worlds }) => sum + worlds, 0);
}

/** The simplest worlds of all the tallies. */
export function samplesIn(tallies: readonly Tally[]): readonly Answers[] {
  return tallies.reduce((all, { samples }) => all.and(samples), Samples.none).list();
}
