import type { Sources } from './sources.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Gathers the names that conditions may use. */
export function vocabularyOf(sources: Sources): Vocabulary {
  const defined = new Map<string, readonly string[]>();
  for (const { value } of sources.certifications) {
    for (const framework of value['role-defined-by'] ?? []) {
      if (value.option === undefined) continue;
      defined.set(framework, [...new Set([...(defined.get(framework) ?? []), value.option])]);
    }
  }
  return {
    questions: new Map(
      sources.questions.map(({ value }, place) => [
        value.id,
        {
          options: value.options.map(({ id }) => id),
          place,
          always: looksAtSideAlone(value['asked-when']),
        },
      ]),
    ),
    bands: new Map(sources.scores.map(({ value }) => [value.id, value.bands.map(({ id }) => id)])),
    verdicts: sources.verdicts.flatMap(({ value }) => value.verdicts.map(({ id }) => id)),
    defined,
  };
}

function looksAtSideAlone(askedWhen: unknown): boolean {
  if (askedWhen === undefined) return true;
  return (
    typeof askedWhen === 'object' && askedWhen !== null && Object.keys(askedWhen).join() === 'side'
  );
}
