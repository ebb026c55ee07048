import { questionsIn } from '../../engine/condition.ts';
import { buildDiagram } from '../../engine/diagram/build.ts';
import { liveAt } from '../../engine/diagram/live.ts';
import type { Condition } from '../../model/condition.ts';
import type { Diagram } from '../../model/diagram.ts';
import type { Question } from '../../model/question.ts';
import type { Rulebook, Ruleset } from '../../model/ruleset.ts';

/** A question as two rulebooks ask it: when each does, and the options that both know with their places. */
export interface Joint {
  readonly id: string;
  readonly before: Condition;
  readonly after: Condition;
  readonly options: readonly {
    readonly id: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** The earlier questions whose answers decide whether this one or a later one is asked. */
  readonly live: readonly string[];
}

/** A rulebook and its diagram over the questions of both revisions. */
export interface Lifted {
  readonly book: Rulebook;
  readonly diagram: Diagram;
}

export interface Aligned {
  readonly before: Lifted;
  readonly after: Lifted;
}

/**
 * Brings two rulesets to the same questions in the same order, so that their worlds can be laid side
 * by side. A question that one of them does not know is lent to it: it asks it as the other does and
 * takes no notice of the answer. Null where each lets one question decide whether the other is asked.
 */
export function align(before: Ruleset, after: Ruleset): Aligned | null {
  const order = orderOf(before.questions, after.questions);
  if (order === null) return null;
  return {
    before: lift(before, after.questions, order),
    after: lift(after, before.questions, order),
  };
}

function lift(own: Ruleset, other: readonly Question[], order: readonly string[]): Lifted {
  const known = new Map([...other, ...own.questions].map((question) => [question.id, question]));
  const book = { ...own, questions: order.flatMap((id) => known.get(id) ?? []) };
  const asItWas = own.questions.map(({ id }) => id).join() === order.join();
  return { book, diagram: asItWas ? own.diagram : buildDiagram(book) };
}

/** The new order, with questions that are gone where they stood. Whatever decides about a question comes before it, in both. */
function orderOf(
  before: readonly Question[],
  after: readonly Question[],
): readonly string[] | null {
  const wish = new Map(after.map(({ id }, place) => [id, place]));
  let last = -1;
  for (const { id } of before) {
    const place = wish.get(id);
    if (place === undefined) wish.set(id, last + 0.5);
    else last = place;
  }
  const waiting = [...wish].sort(([, a], [, b]) => a - b).map(([id]) => id);
  const gates = (id: string) =>
    [...before, ...after].flatMap((one) => (one.id === id ? questionsIn(one.askedWhen) : []));
  const order: string[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((id) => !gates(id).some((gate) => waiting.includes(gate)));
    if (next < 0) return null;
    order.push(...waiting.splice(next, 1));
  }
  return order;
}

/** The questions of two aligned rulebooks, laid side by side. */
export function jointQuestions(before: Rulebook, after: Rulebook): readonly Joint[] {
  const uses = [before, after].flatMap(({ questions }) =>
    questions.map(({ askedWhen }, until) => ({ ids: questionsIn(askedWhen), until })),
  );
  const live = liveAt(after.questions, uses);
  return after.questions.flatMap((now, place): readonly Joint[] => {
    const then = before.questions[place];
    if (then === undefined) return [];
    return [
      {
        id: now.id,
        before: then.askedWhen,
        after: now.askedWhen,
        options: now.options.flatMap(({ id }, index) => {
          const old = then.options.findIndex((option) => option.id === id);
          return old < 0 ? [] : [{ id, before: old, after: index }];
        }),
        live: live[place] ?? [],
      },
    ];
  });
}
