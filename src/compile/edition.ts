import type { Edition, EditionMark } from '../model/edition.ts';
import type { Ruleset } from '../model/ruleset.ts';

/** What of the rules an edition keeps: what decides, and the names that a link from then needs. */
export function editionOf(
  { questions, verdicts, diagram }: Ruleset,
  { number, date, note }: Pick<Edition, 'number' | 'date' | 'note'>,
): Edition {
  return {
    format: 1,
    number,
    date,
    note,
    questions: questions.map(({ id, name, options, unsure }) => ({
      id,
      name,
      options: options.map(({ id: option, label }) => ({ id: option, label })),
      unsure: unsure === null ? null : { id: unsure.id, label: unsure.label },
    })),
    verdicts: verdicts.map(({ id, name, headline }) => ({ id, name, headline })),
    diagram,
  };
}

/** Whether the rules say what the edition says, word for word of what it keeps. */
export function isStill(edition: Edition, ruleset: Ruleset): boolean {
  return JSON.stringify(editionOf(ruleset, edition)) === JSON.stringify(edition);
}

/** The newest edition, and whether the rules have been worked on since. Null where none is published yet. */
export function markOf(editions: readonly Edition[], ruleset: Ruleset): EditionMark | null {
  const newest = editions.at(-1);
  if (newest === undefined) return null;
  return { number: newest.number, date: newest.date, draft: !isStill(newest, ruleset) };
}
