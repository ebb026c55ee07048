import type { Condition } from '../../model/condition.ts';
import type { Question } from '../../model/question.ts';

/** A condition, and the last question at which it still has to be known whether it holds. */
export interface Look {
  readonly condition: Condition;
  readonly until: number;
}

/** An earlier question that is still looked at, and which of its options are alike to all that look: those of one number. Not asked is 0. */
export interface Looked {
  readonly id: string;
  readonly kinds: ReadonlyMap<string | undefined, number>;
}

/**
 * For each question, what is still looked at of the answers before it. Two walks whose earlier answers
 * are alike have the same way on, so they can be merged there.
 */
export function lookedAt(
  questions: readonly Question[],
  looks: readonly Look[],
): readonly (readonly Looked[])[] {
  const lists = looks.map(({ condition, until }) => ({ until, lists: listsIn(condition) }));
  return questions.map((_, level) => {
    const open = lists.filter(({ until }) => until >= level).flatMap((look) => look.lists);
    return questions.slice(0, level).flatMap(({ id, options }) => {
      const own = open.filter(({ question }) => question === id).map((list) => list.in);
      if (own.length === 0) return [];
      const numbers = new Map([[own.map(() => 0).join(''), 0]]);
      const kinds = options.map(({ id: option }) => {
        const seen = own.map((list) => (list.includes(option) ? 1 : 0)).join('');
        const number = numbers.get(seen) ?? numbers.size;
        numbers.set(seen, number);
        return [option, number] as const;
      });
      return [{ id, kinds: new Map(kinds) }];
    });
  });
}

/** The earlier answers as far as they are still looked at, as one text: walks with the same text can be merged. */
export function lookedKey(
  looked: readonly Looked[] | undefined,
  answers: Readonly<Record<string, string | undefined>>,
): string {
  let key = '';
  for (const { id, kinds } of looked ?? []) key += `${String(kinds.get(answers[id]) ?? 0)},`;
  return key;
}

type List = Extract<Condition, { kind: 'answer' }>;

function listsIn(condition: Condition): readonly List[] {
  switch (condition.kind) {
    case 'answer':
      return [condition];
    case 'band':
    case 'verdict':
      return [];
    case 'all':
    case 'any':
      return condition.of.flatMap(listsIn);
    case 'not':
      return listsIn(condition.of);
  }
}
