import type { Place } from '../compile/problem.ts';
import type { Sources } from '../compile/sources.ts';
import type { Path, RulesFile } from '../compile/yaml.ts';

/** Options of a question that are named together at one place: in a condition, or along the list of a law. */
export interface Naming {
  readonly question: string;
  readonly options: readonly string[];
  readonly place: Place;
}

// The keys that a condition stands behind. `answers` of an example name options too, and are none.
const conditions = ['when', 'asked-when', 'never', 'always'];

/** Every such place of the rules, as it is written, file by file. */
export function namingsIn(sources: Sources): readonly Naming[] {
  const questions = new Set(sources.questions.map(({ value }) => value.id));
  const kinds: readonly (readonly { readonly source: RulesFile }[])[] = Object.values(sources);
  const files = new Set(kinds.flat().map(({ source }) => source));
  const found: Naming[] = [];

  function look(file: RulesFile, value: unknown, path: Path, within: boolean): void {
    if (typeof value !== 'object' || value === null) return;
    const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
      ? value.map((item: unknown, index) => [index, item] as const)
      : Object.entries(value);
    for (const [key, part] of parts) {
      const question = String(key).replace(/\?$/, '');
      const at = [...path, key];
      if (within && questions.has(question))
        found.push({ question, options: listed(part), place: file.place(at, 'key') });
      else look(file, part, at, within || conditions.includes(question));
    }
  }

  for (const file of files) look(file, file.value, [], false);
  for (const { value, source, path } of sources.laws) {
    if (value.ordered === undefined) continue;
    const { question, along } = value.ordered;
    const place = source.place([...path, 'ordered', 'along'], 'key');
    found.push({ question, options: along, place });
  }
  return found;
}

function listed(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}
