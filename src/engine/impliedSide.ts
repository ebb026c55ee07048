import type { Answers } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { prune } from './applies.ts';

/**
 * The answers with the side that they imply, where it is missing and the answers can belong to one
 * side alone: a link that was cut short still tells whose answers it holds. Else the answers as they are.
 */
export function withImpliedSide(questions: readonly Question[], answers: Answers): Answers {
  const side = questions.find(({ id }) => id === 'side');
  if (side === undefined || answers['side'] !== undefined) return answers;
  const keeping = side.options
    .map(({ id }) => ({ ...answers, side: id }))
    .filter((sheet) => Object.keys(prune(questions, sheet).answers).length > 1);
  const [only, another] = keeping;
  return only !== undefined && another === undefined ? only : answers;
}
