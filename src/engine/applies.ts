import type { Answers } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { questionsIn } from './condition.ts';
import { eachWorld } from './worlds.ts';

/** Whether a question is asked in every world that fits the answers, in some of them, or in none. */
export type Applies = 'always' | 'maybe' | 'never';

export function applies(
  questions: readonly Question[],
  answers: Answers,
  question: Question,
): Applies {
  let asked = 0;
  let all = 0;
  const about = [question.id, ...questionsIn(question.askedWhen)];
  eachWorld(questions, answers, about, (world) => {
    all += 1;
    if (world[question.id] !== undefined) asked += 1;
  });
  if (asked === 0) return 'never';
  return asked === all ? 'always' : 'maybe';
}

/** The answers that still count, and the ids of those that no longer do. */
export interface Pruned {
  readonly answers: Answers;
  readonly dropped: readonly string[];
}

/**
 * Drops the answers to questions that cannot apply. One pass in asking order is the
 * fixed point, because a question's `asked-when` looks only at earlier questions.
 * The order in which answers were given does not matter.
 */
export function prune(questions: readonly Question[], answers: Answers): Pruned {
  const kept: Record<string, string> = {};
  const dropped: string[] = [];
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    if (applies(questions, kept, question) === 'never') dropped.push(question.id);
    else kept[question.id] = answer;
  }
  return Object.freeze({ answers: Object.freeze(kept), dropped: Object.freeze(dropped) });
}
