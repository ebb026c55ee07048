import type { Answers, World } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { holds, questionsIn } from './condition.ts';
import { isOpen } from './open.ts';

/**
 * Every way to complete the answers, as far as the questions in `about` (all, if not given)
 * and the earlier questions that decide whether those are asked. A question that is
 * `dont-know` or not answered takes each of its options in turn; one that does not apply is left out.
 * Walks lazily, in the order of the questions and of their options.
 */
export function* worldsFitting(
  questions: readonly Question[],
  answers: Answers,
  about?: readonly string[],
): Generator<World> {
  yield* walk(about === undefined ? questions : withGates(questions, about), answers, 0, {});
}

function* walk(
  questions: readonly Question[],
  answers: Answers,
  place: number,
  world: Record<string, string>,
): Generator<World> {
  const question = questions[place];
  if (question === undefined) {
    yield Object.freeze({ ...world });
    return;
  }
  if (!holds(question.askedWhen, { answers: world })) {
    yield* walk(questions, answers, place + 1, world);
    return;
  }
  const given = answers[question.id];
  const options = isOpen(given) ? question.options.map((option) => option.id) : [given];
  for (const option of options) {
    world[question.id] = option;
    yield* walk(questions, answers, place + 1, world);
  }
  Reflect.deleteProperty(world, question.id);
}

/** The questions named, and all those that decide whether they are asked, in asking order. */
function withGates(questions: readonly Question[], about: readonly string[]): readonly Question[] {
  const wanted = new Set(about);
  for (const question of questions.toReversed()) {
    if (!wanted.has(question.id)) continue;
    for (const gate of questionsIn(question.askedWhen)) wanted.add(gate);
  }
  return questions.filter((question) => wanted.has(question.id));
}
