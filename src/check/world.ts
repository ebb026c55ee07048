import type { Step } from '../engine/masks/walk.ts';
import type { Answers } from '../model/answers.ts';
import type { Question } from '../model/question.ts';

/** The answers of the world that a walk is at. */
export function answersAt(questions: readonly Question[], options: ArrayLike<number>): Answers {
  return Object.fromEntries(
    questions.flatMap((question, place) => {
      const option = question.options[options[place] ?? -1];
      return option === undefined ? [] : [[question.id, option.id]];
    }),
  );
}

/**
 * Keeps the simplest of the worlds offered: the one whose options stand earliest in their lists,
 * counted together. It is the smallest counterexample, and the same one each time.
 */
export class Simplest {
  #size = Infinity;
  #options: Int8Array | null = null;

  offer({ options }: Step): void {
    let size = 0;
    for (const option of options) size += option + 1;
    if (size >= this.#size) return;
    this.#size = size;
    this.#options = options.slice();
  }

  answers(questions: readonly Question[]): Answers | null {
    return this.#options === null ? null : answersAt(questions, this.#options);
  }
}
