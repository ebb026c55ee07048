import type { Migration } from '../model/migration.ts';
import { noHeir } from '../model/migration.ts';
import type { Problem } from './problem.ts';
import type { Sources } from './sources.ts';
import { suggest } from './suggest.ts';

type Entry = Sources['migrations'][number];

/**
 * Reads the table of renamed and withdrawn ids. Promises that no id in it is in use today, that each
 * stands in it once, and that following the heirs always ends at an id in use or at nothing.
 */
export function lowerMigrations(sources: Sources, problems: Problem[]): readonly Migration[] {
  const all = sources.migrations.map(({ value }) => migrationOf(value));
  const used = usedIds(sources);
  const seen = new Set<string>();
  all.forEach((migration, place) => {
    const entry = sources.migrations[place];
    if (entry === undefined) return;
    const tell = (key: string, message: string) => {
      problems.push({ ...entry.source.place([...entry.path, key]), message });
    };
    const name = nameOf(migration, migration.id);
    if (seen.has(name))
      tell(migration.kind, `"${migration.id}" stands in this table twice. Keep one.`);
    seen.add(name);
    if (used.has(name))
      tell(
        migration.kind,
        `"${migration.id}" is in use, so it cannot become something else: old links would be misread. Remove this line, or give the one in use a new id.`,
      );
    else if (migration.heir !== null && !ends(migration, all, used))
      tell(
        'becomes',
        `"${migration.heir}" is no ${migration.kind} in use, nor does this table lead from it to one. Write an id in use, or "becomes: ${noHeir}" so that whoever gave the answer is asked again.${suggest(migration.heir, idsLike(migration, used))}`,
      );
  });
  return all;
}

function migrationOf({ question, option, verdict, becomes }: Entry['value']): Migration {
  const heir = becomes === noHeir ? null : becomes;
  if (verdict !== undefined) return { kind: 'verdict', id: verdict, heir };
  if (option === undefined) return { kind: 'question', id: question ?? '', heir };
  return { kind: 'option', question: question ?? '', id: option, heir };
}

/** One text for each question, option and verdict, such as `question goal` and `option goal promotion`. */
function nameOf(migration: Migration, id: string): string {
  return migration.kind === 'option'
    ? `option ${migration.question} ${id}`
    : `${migration.kind} ${id}`;
}

function usedIds({ questions, verdicts }: Sources): ReadonlySet<string> {
  return new Set([
    ...questions.flatMap(({ value: { id, options } }) => [
      `question ${id}`,
      ...options.map((option) => `option ${id} ${option.id}`),
    ]),
    ...verdicts.flatMap(({ value }) => value.verdicts.map(({ id }) => `verdict ${id}`)),
  ]);
}

function idsLike(migration: Migration, used: ReadonlySet<string>): readonly string[] {
  const start = nameOf(migration, '');
  return [...used].filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
}

/** Whether the heirs of an id lead to one in use, or to nothing, without going round in a circle. */
function ends(
  migration: Migration,
  all: readonly Migration[],
  used: ReadonlySet<string>,
  steps = 0,
): boolean {
  if (migration.heir === null || used.has(nameOf(migration, migration.heir))) return true;
  if (steps > all.length) return false;
  const heir = nameOf(migration, migration.heir);
  const next = all.find((one) => nameOf(one, one.id) === heir);
  if (next !== undefined) return ends(next, all, used, steps + 1);
  // The option of a question that was renamed too lives on under the question's heir.
  if (migration.kind !== 'option') return false;
  const renamed = all.find((one) => one.kind === 'question' && one.id === migration.question);
  if (renamed === undefined) return false;
  if (renamed.heir === null) return true;
  return ends({ ...migration, question: renamed.heir }, all, used, steps + 1);
}
