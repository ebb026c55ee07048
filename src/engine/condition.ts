import type { World } from '../model/answers.ts';
import type { Condition } from '../model/condition.ts';

/** What a condition may look at. Rules see answers alone; tables see bands too; steps see the verdict as well. */
export interface Facts {
  readonly answers: World;
  readonly bands?: Readonly<Record<string, string>>;
  readonly verdict?: string;
}

/**
 * Whether the condition is true of the facts. A question that was not asked makes its answer condition false.
 * Loops, not `every` and `some`: every rule of every evaluation passes here, and closures cost.
 */
export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.kind) {
    case 'answer':
      return among(facts.answers[condition.question], condition.in);
    case 'band':
      return among(facts.bands?.[condition.score], condition.in);
    case 'verdict':
      return among(facts.verdict, condition.in);
    case 'all':
      for (const part of condition.of) if (!holds(part, facts)) return false;
      return true;
    case 'any':
      for (const part of condition.of) if (holds(part, facts)) return true;
      return false;
    case 'not':
      return !holds(condition.of, facts);
  }
}

/** The ids of the questions that a condition looks at, each once, in the order it names them. */
export function questionsIn(condition: Condition): readonly string[] {
  const found: string[] = [];
  addQuestions(condition, found);
  return found;
}

/** The questions whose answers made a condition true, each once: the parts that hold, not the alternatives that do not. */
export function decisiveIn(condition: Condition, facts: Facts): readonly string[] {
  const found: string[] = [];
  addDecisive(condition, facts, found);
  return found;
}

function addQuestions(condition: Condition, found: string[]): void {
  switch (condition.kind) {
    case 'answer':
      add(condition.question, found);
      return;
    case 'band':
    case 'verdict':
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) addQuestions(part, found);
      return;
    case 'not':
      addQuestions(condition.of, found);
  }
}

function addDecisive(condition: Condition, facts: Facts, found: string[]): void {
  switch (condition.kind) {
    case 'answer':
      add(condition.question, found);
      return;
    case 'band':
    case 'verdict':
      return;
    case 'all':
      for (const part of condition.of) addDecisive(part, facts, found);
      return;
    case 'any': {
      const met = condition.of.find((part) => holds(part, facts));
      if (met !== undefined) addDecisive(met, facts, found);
      return;
    }
    case 'not':
      for (const id of questionsIn(condition.of)) {
        if (facts.answers[id] !== undefined) add(id, found);
      }
  }
}

function add(id: string, found: string[]): void {
  if (!found.includes(id)) found.push(id);
}

function among(value: string | undefined, list: readonly string[]): boolean {
  return value !== undefined && list.includes(value);
}
