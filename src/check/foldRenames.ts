import type { RulesText } from '../compile/files.ts';
import { lowerMigrations } from '../compile/migrations.ts';
import { formatProblem, type Place, type Problem } from '../compile/problem.ts';
import { readSources, type Sources } from '../compile/sources.ts';
import type { Edition } from '../model/edition.ts';
import { goneIds, goneText, migrationLine, type Gone, type Names } from './goneIds.ts';
import { placeOf, placeOfVerdict } from './places.ts';

/**
 * Problems that come of an id which was renamed since the newest edition, each rename told once with all
 * that is to do, in front of the other problems. Expects the problems of these texts.
 */
export function foldRenames(
  problems: readonly Problem[],
  texts: RulesText,
  editions: readonly Edition[],
): readonly Problem[] {
  const newest = editions.at(-1);
  const unread: Problem[] = [];
  const sources = readSources(texts, unread);
  // Where records cannot be read, nobody knows which ids are gone.
  if (newest === undefined || unread.length > 0) return problems;
  let others = problems;
  const renamed = goneIds(newest, namesOf(sources)).flatMap((gone): readonly Problem[] => {
    if (gone.heir === null) return [];
    const left = others.filter((problem) => isAbout(problem, gone.id, texts));
    if (left.length === 0) return [];
    others = others.filter((problem) => !left.includes(problem));
    return [{ ...placeOfHeir(sources, gone, gone.heir), message: told(gone, gone.heir, left) }];
  });
  return [...renamed, ...others];
}

function told(gone: Gone, heir: string, left: readonly Problem[]): string {
  const places = left.map(({ file, line, column }) =>
    formatProblem({ file, line, column, message: `write "${heir}"` }),
  );
  return [
    `The ${goneText(gone)} is gone since the last edition, and "${heir}" is new. Is it called "${heir}" now? Then change these places too. The line in rules/migrations.yaml keeps old links working.`,
    ...places,
    `rules/migrations.yaml: add the line ${migrationLine(gone)}`,
  ].join('\n    ');
}

/** Whether a problem names the id, and the id is what stands at its place. */
function isAbout({ file, line, column, message }: Problem, id: string, texts: RulesText): boolean {
  const lines = (texts.get(file) ?? '').split('\n');
  const there = (lines[line - 1] ?? '').slice(column - 1);
  return message.includes(`"${id}"`) && /^[a-z0-9-]+/.exec(there)?.[0] === id;
}

function placeOfHeir(sources: Sources, gone: Gone, heir: string): Place {
  if (gone.kind === 'verdict') return placeOfVerdict(sources, heir);
  if (gone.kind === 'question') return placeOf(sources, 'questions', heir);
  const options = sources.questions.find(({ value }) => value.id === gone.question)?.value.options;
  const index = options?.findIndex(({ id }) => id === heir) ?? 0;
  return placeOf(sources, 'questions', gone.question, ['options', index, 'id']);
}

/** The names of rules that need not compile. */
function namesOf(sources: Sources): Names {
  return {
    questions: sources.questions.map(({ value: { id, name, options, 'dont-know': unsure } }) => ({
      id,
      name,
      options: options.map((option) => ({ id: option.id, label: option.label })),
      unsure: unsure === undefined ? null : { id: 'dont-know', label: unsure.label },
    })),
    verdicts: sources.verdicts.flatMap(({ value }) => value.verdicts),
    migrations: lowerMigrations(sources, []),
  };
}
