import { applies } from '../engine/applies.ts';
import type { Question } from '../model/question.ts';
import type { Problem } from './problem.ts';
import type { Sources } from './sources.ts';

/** Question id → the sides that may be asked it. */
export type SidesAsked = ReadonlyMap<string, readonly string[]>;

/** Finds out who may be asked what, from `asked-when` and from that of every question it looks at. */
export function sidesAsked(questions: readonly Question[]): SidesAsked {
  const sides = questions.find(({ id }) => id === 'side')?.options ?? [];
  return new Map(
    questions.map((question) => [
      question.id,
      sides
        .map(({ id }) => id)
        .filter((side) => applies(questions, { side }, question) !== 'never'),
    ]),
  );
}

/** Checks that the first question is `side`, and that each of its options has a table of verdicts. */
export function checkSides({ questions, verdicts }: Sources, problems: Problem[]): void {
  const [first] = questions;
  if (first === undefined) return;
  if (first.value.id !== 'side') {
    problems.push({
      ...first.source.place([...first.path, 'id']),
      message: `The first question is "${first.value.id}". It must be "side", because every score and every table belongs to one of its options.`,
    });
    return;
  }
  first.value.options.forEach(({ id }, index) => {
    if (verdicts.some(({ value }) => value.side === id)) return;
    problems.push({
      ...first.source.place([...first.path, 'options', index, 'id']),
      message: `No file in rules/verdicts/ decides for the side "${id}". Add one that starts with "side: ${id}".`,
    });
  });
}
