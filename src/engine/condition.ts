import type { World } from '../model/answers.ts';
import type { Condition } from '../model/condition.ts';

/** What a condition may look at. Rules see answers alone; tables see bands too; steps see the verdict as well. */
export interface Facts {
  readonly answers: World;
  readonly bands?: Readonly<Record<string, string>>;
  readonly verdict?: string;
}

/** Whether the condition is true of the facts. A question that was not asked makes its answer condition false. */
export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.kind) {
    case 'answer':
      return among(facts.answers[condition.question], condition.in);
    case 'band':
      return among(facts.bands?.[condition.score], condition.in);
    case 'verdict':
      return among(facts.verdict, condition.in);
    case 'all':
      return condition.of.every((part) => holds(part, facts));
    case 'any':
      return condition.of.some((part) => holds(part, facts));
    case 'not':
      return !holds(condition.of, facts);
  }
}

/** The ids of the questions that a condition looks at, each once, in the order it names them. */
export function questionsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'answer':
      return [condition.question];
    case 'band':
    case 'verdict':
      return [];
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(questionsIn))];
    case 'not':
      return questionsIn(condition.of);
  }
}

/** The questions whose answers made a condition true: the parts that hold, not the alternatives that do not. */
export function decisiveIn(condition: Condition, facts: Facts): readonly string[] {
  switch (condition.kind) {
    case 'answer':
      return [condition.question];
    case 'band':
    case 'verdict':
      return [];
    case 'all':
      return [...new Set(condition.of.flatMap((part) => decisiveIn(part, facts)))];
    case 'any': {
      const met = condition.of.find((part) => holds(part, facts));
      return met === undefined ? [] : decisiveIn(met, facts);
    }
    case 'not':
      return questionsIn(condition.of).filter((id) => facts.answers[id] !== undefined);
  }
}

function among(value: string | undefined, list: readonly string[]): boolean {
  return value !== undefined && list.includes(value);
}
