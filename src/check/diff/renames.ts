import type { Question } from '../../model/question.ts';
import type { Rulebook } from '../../model/ruleset.ts';

/** Ids that went and came back under another name, old id → new id. Empty maps where nothing was renamed. */
export interface Renames {
  readonly questions: ReadonlyMap<string, string>;
  /** By the new id of the question. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Finds questions and options that were renamed: the id is gone, another one came, and the words on
 * them are the same. Where two could be meant neither is taken, so nothing is compared by a guess.
 */
export function findRenames(before: Rulebook, after: Rulebook): Renames {
  const questions = renamed(
    before.questions,
    after.questions,
    (a, b) => a.ask === b.ask || a.name === b.name,
  );
  const old = new Map(before.questions.map((one) => [questions.get(one.id) ?? one.id, one]));
  const options = new Map(
    after.questions.map(({ id, options: now }) => [
      id,
      renamed(old.get(id)?.options ?? [], now, (a, b) => a.label === b.label || a.said === b.said),
    ]),
  );
  return { questions, options };
}

function renamed<T extends Pick<Question, 'id'>>(
  before: readonly T[],
  after: readonly T[],
  alike: (a: T, b: T) => boolean,
): ReadonlyMap<string, string> {
  const has = (list: readonly T[], id: string) => list.some((one) => one.id === id);
  const gone = before.filter(({ id }) => !has(after, id));
  const came = after.filter(({ id }) => !has(before, id));
  const pairs = gone.flatMap((a) =>
    came.filter((b) => alike(a, b)).map((b) => [a.id, b.id] as const),
  );
  return new Map(
    pairs.filter(([a, b]) => pairs.filter(([c, d]) => a === c || b === d).length === 1),
  );
}
