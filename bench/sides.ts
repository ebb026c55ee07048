import type { Rule } from '../src/model/rule.ts';
import type { Rulebook } from '../src/model/ruleset.ts';
import type { Score } from '../src/model/score.ts';
import type { Row } from '../src/model/verdict.ts';

/** All that decides on one side: what each translation turns into an engine's own words. */
export interface Side {
  readonly id: string;
  readonly questions: Rulebook['questions'];
  readonly scores: readonly Score[];
  readonly rules: readonly Rule[];
  readonly table: readonly Row[];
}

/**
 * One translation a side, found by the side's id. Other engines are handed the rules of the side
 * alone, as ours passes over the others. Refuses a side that the rulebook has no table for.
 */
export function forEachSide<T>(book: Rulebook, make: (side: Side) => T): (id: unknown) => T {
  const made = new Map<unknown, T>(
    Object.entries(book.tables).map(([id, table]) => {
      const scores = book.scores.filter(({ side }) => side === id);
      const rules = book.rules.filter(({ side }) => side === id);
      return [id, make({ id, questions: book.questions, scores, rules, table })];
    }),
  );
  return (id) => {
    const found = made.get(id);
    if (found === undefined) throw new Error(`There is no decision table for ${String(id)}.`);
    return found;
  };
}

/** The rules that give points to a score. */
export function rulesFor({ rules }: Side, score: Score): readonly Rule[] {
  return rules.filter(({ add }) => add[score.id] !== undefined);
}

/** An id as a variable of languages in which a hyphen is a minus. */
export function variable(kind: 'answer' | 'band' | 'sum', id: string): string {
  return `${kind}_${id.replaceAll('-', '_')}`;
}
