import type { Question } from '../../model/question.ts';

/** Something that looks at answers, and the last question at which it still does. */
export interface Use {
  readonly ids: readonly string[];
  readonly until: number;
}

/** For each question, the earlier questions whose answers are still looked at from it on. */
export function liveAt(
  questions: readonly Question[],
  uses: readonly Use[],
): readonly (readonly string[])[] {
  return questions.map((_, level) => {
    const wanted = new Set(uses.filter(({ until }) => until >= level).flatMap(({ ids }) => ids));
    return questions
      .slice(0, level)
      .map(({ id }) => id)
      .filter((id) => wanted.has(id));
  });
}
