import type { Answers } from '../model/answers.ts';
import type { Rulebook } from '../model/ruleset.ts';
import { holds, questionsIn } from './condition.ts';
import { lookedAt, lookedKey } from './diagram/looked.ts';
import { isOpen } from './open.ts';

/** A way through all questions, with those that were merged into it on the way. */
export interface Walk {
  /** The answers, of which those that nothing looks at may stand for others like them. */
  readonly answers: Answers;
  /** In the order of the side's scores. */
  readonly sums: readonly number[];
  /** The part of the worlds, every option of an open question being as likely as its siblings. */
  readonly share: number;
}

/**
 * Prepares to walk the questions of one side for any answers. Promises every way to complete them as
 * far as sums and the decision table can tell, with shares that sum to one. Answers to questions that do
 * not apply count for nothing. Two walks are merged as soon as they have the same sums and answers
 * that are alike to whatever still looks at them, which is what makes many open answers bearable.
 */
export function walksOn(book: Rulebook, side: string): (answers: Answers) => readonly Walk[] {
  const { questions } = book;
  const scores = book.scores.filter((score) => score.side === side);
  const order = new Map(questions.map(({ id }, level) => [id, level]));
  const rules = book.rules
    .filter((rule) => rule.side === side)
    .map((rule) => ({
      condition: rule.when,
      points: scores.map(({ id }) => rule.add[id] ?? 0),
      until: Math.max(0, ...questionsIn(rule.when).map((id) => order.get(id) ?? 0)),
    }));
  const closing = questions.map((_, level) => rules.filter(({ until }) => until === level));
  const looked = lookedAt(questions, [
    ...rules,
    ...(book.tables[side] ?? []).map(({ when }) => ({ condition: when, until: questions.length })),
    ...questions.map(({ askedWhen }, until) => ({ condition: askedWhen, until })),
  ]);

  function past(walk: Walk, level: number, given: Answers): readonly Walk[] {
    const question = questions[level];
    if (question === undefined || !holds(question.askedWhen, walk)) return [summed(walk, level)];
    const answer = given[question.id];
    const options = isOpen(answer) ? question.options.map(({ id }) => id) : [answer];
    const share = walk.share / options.length;
    return options.map((option) =>
      summed({ ...walk, answers: { ...walk.answers, [question.id]: option }, share }, level),
    );
  }

  /** With the points of the rules that look no further than at this question. */
  function summed(walk: Walk, level: number): Walk {
    const fired = closing[level]?.filter(({ condition }) => holds(condition, walk)) ?? [];
    const sums = walk.sums.map((sum, score) =>
      fired.reduce((total, { points }) => total + (points[score] ?? 0), sum),
    );
    return { ...walk, sums };
  }

  return (given) => {
    let walks: readonly Walk[] = [{ answers: {}, sums: scores.map(() => 0), share: 1 }];
    for (const level of questions.keys()) {
      walks = walks.flatMap((walk) => past(walk, level, given));
      const alike = looked[level + 1];
      if (alike !== undefined)
        walks = merged(walks, ({ sums, answers }) => `${sums.join()}|${lookedKey(alike, answers)}`);
    }
    return walks;
  };
}

/** One of each kind, the first, with the shares of its like added. */
export function merged<T extends { readonly share: number }>(
  items: readonly T[],
  kindOf: (item: T) => string,
): readonly T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const kind = kindOf(item);
    const first = found.get(kind);
    found.set(kind, first === undefined ? item : { ...first, share: first.share + item.share });
  }
  return [...found.values()];
}
