import type { Sources } from './sources.ts';
import type { QuestionWords, Vocabulary } from './vocabulary.ts';

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
          ...always(value['asked-when']),
        },
      ]),
    ),
    bands: new Map(sources.scores.map(({ value }) => [value.id, value.bands.map(({ id }) => id)])),
    sideOf: new Map(sources.scores.map(({ value }) => [value.id, value.side])),
    verdicts: sources.verdicts.flatMap(({ value }) => value.verdicts.map(({ id }) => id)),
    defined,
  };
}

/** Whether an `asked-when`, not read yet, looks at nothing but the side. */
function always(askedWhen: unknown): Pick<QuestionWords, 'always' | 'sides'> {
  if (askedWhen === undefined) return { always: true, sides: null };
  if (typeof askedWhen !== 'object' || askedWhen === null) return { always: false, sides: null };
  const [[key, value] = [], second] = Object.entries(askedWhen);
  if (key === undefined) return { always: true, sides: null };
  if (key !== 'side' || second !== undefined) return { always: false, sides: null };
  const sides: readonly unknown[] = Array.isArray(value) ? value : [value];
  return { always: true, sides: sides.map(String) };
}
