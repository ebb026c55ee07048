import { applies } from '../../engine/applies.ts';
import { writeCondition } from './writeCondition.ts';
import type { Diagram } from '../../model/diagram.ts';
import type { Question } from '../../model/question.ts';
import type { Rulebook } from '../../model/ruleset.ts';
import { jointQuestions, type Aligned } from './align.ts';
import { together, worldsIn, type Tally } from './together.ts';

/** Worlds that one revision alone has, by the verdict it gives them. */
export interface Apart {
  readonly worlds: number;
  readonly verdicts: readonly { readonly verdict: string; readonly worlds: number }[];
}

/** What of a side could be compared and what could not. */
export interface Compared {
  /** Full sets of answers that both revisions have. */
  readonly worlds: number;
  readonly come: Apart;
  readonly gone: Apart;
  /** Questions that one revision alone asks: the other was lent them. */
  readonly asksNow: readonly string[];
  readonly asksNoMore: readonly string[];
  /** Why worlds come and go: options and conditions that differ, each in a few words. */
  readonly because: readonly string[];
}

const nothing: Diagram = { nodes: [], root: -1 };

/** Counts the worlds of a side that both revisions have, and those that one alone has. */
export function comparedWorlds(
  { before, after }: Aligned,
  known: { readonly before: readonly Question[]; readonly after: readonly Question[] },
  side: string,
  both: readonly Tally[],
): Compared {
  const own = (book: Rulebook, diagram: Diagram) =>
    together(jointQuestions(book, book), side, nothing, diagram);
  const asked = (questions: readonly Question[]) =>
    questions.filter((one) => applies(questions, { side }, one) !== 'never');
  const then = asked(known.before);
  const now = asked(known.after);
  const without = (list: readonly Question[], all: readonly Question[]) =>
    list.flatMap(({ id }) => (all.some((one) => one.id === id) ? [] : [id]));
  return {
    worlds: worldsIn(both),
    come: apart(after.book, own(after.book, after.diagram), both, (tally) => tally.after),
    gone: apart(before.book, own(before.book, before.diagram), both, (tally) => tally.before),
    asksNow: without(now, known.before),
    asksNoMore: without(then, known.after),
    because: now.flatMap((one) =>
      changesOf(
        known.before.find(({ id }) => id === one.id),
        one,
      ),
    ),
  };
}

function apart(
  { verdicts }: Rulebook,
  all: readonly Tally[],
  both: readonly Tally[],
  verdictOf: (tally: Tally) => number,
): Apart {
  const left = verdicts.map(({ id }, place) => {
    const shared = worldsIn(both.filter((tally) => verdictOf(tally) === place));
    return { verdict: id, worlds: worldsIn(all.filter(({ after }) => after === place)) - shared };
  });
  return {
    worlds: left.reduce((sum, { worlds }) => sum + worlds, 0),
    verdicts: left.filter(({ worlds }) => worlds > 0),
  };
}

function changesOf(then: Question | undefined, now: Question): readonly string[] {
  if (then === undefined) return [];
  const without = (a: Question, b: Question) =>
    a.options.filter(({ id }) => !b.options.some((option) => option.id === id));
  const [was, is] = [then, now].map(({ askedWhen }) => writeCondition(askedWhen));
  return [
    ...without(now, then).map(({ id }) => `\`${now.id}: ${id}\` is a new option`),
    ...without(then, now).map(({ id }) => `\`${now.id}: ${id}\` is no option any more`),
    ...(was === is ? [] : [`\`${now.id}\` was asked when \`${was}\`, and now when \`${is}\``]),
  ];
}
