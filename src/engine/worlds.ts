import type { Answers, World } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { holds, questionsIn } from './condition.ts';
import { isOpen } from './open.ts';

/**
 * Visits every way to complete the answers, as far as the questions in `about` (null: all) and
 * the earlier questions that decide whether those are asked. A question that is `dont-know` or
 * not answered takes each of its options in turn; one that does not apply is undefined.
 * The world handed over is the same object each time: copy what you keep.
 */
export function eachWorld(
  questions: readonly Question[],
  answers: Answers,
  about: readonly string[] | null,
  visit: (world: World) => void,
): void {
  const asked = (about === null ? questions : withGates(questions, about)).map((question) => {
    const given = answers[question.id];
    const options = isOpen(given) ? question.options.map(({ id }) => id) : [given];
    return { id: question.id, askedWhen: question.askedWhen, options };
  });
  const world: Record<string, string | undefined> = {};
  for (const { id } of asked) world[id] = undefined;
  const facts = { answers: world };

  function walk(place: number): void {
    const question = asked[place];
    if (question === undefined) {
      visit(world);
      return;
    }
    if (holds(question.askedWhen, facts)) {
      for (const option of question.options) {
        world[question.id] = option;
        walk(place + 1);
      }
      world[question.id] = undefined;
    } else {
      walk(place + 1);
    }
  }
  walk(0);
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
