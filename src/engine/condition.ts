import type { Answers, World } from '../model/answers.ts';
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
  return Object.keys(answersBehind(condition, facts));
}

/** The same with their answers, question id → option id. Frozen. */
export function answersBehind(condition: Condition, facts: Facts): Answers {
  const found: Record<string, string> = {};
  addDecisive(condition, facts, found);
  return Object.freeze(found);
}

function addQuestions(condition: Condition, found: string[]): void {
  switch (condition.kind) {
    case 'answer':
      if (!found.includes(condition.question)) found.push(condition.question);
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

function addDecisive(condition: Condition, facts: Facts, found: Record<string, string>): void {
  switch (condition.kind) {
    case 'answer':
      addAnswer(condition.question, facts, found);
      return;
    case 'band':
    case 'verdict':
      return;
    case 'all':
      for (const part of condition.of) addDecisive(part, facts, found);
      return;
    case 'any':
      for (const part of condition.of) {
        if (!holds(part, facts)) continue;
        addDecisive(part, facts, found);
        return;
      }
      return;
    case 'not':
      for (const id of questionsIn(condition.of)) addAnswer(id, facts, found);
  }
}

function addAnswer(id: string, { answers }: Facts, found: Record<string, string>): void {
  const answer = answers[id];
  if (answer !== undefined) found[id] = answer;
}

function among(value: string | undefined, list: readonly string[]): boolean {
  return value !== undefined && list.includes(value);
}
