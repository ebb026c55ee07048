import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The text of every rules file, by its path from the project's folder (`rules/questions.yaml`), sorted. */
export type RulesText = ReadonlyMap<string, string>;

/**
 * Reads everything below `<root>/rules` but the guide and what editors hide behind a dot.
 * A file that does not end in .yaml comes along without its text, so that it can be refused by name.
 */
export function readRulesFolder(root: string): RulesText {
  const folder = join(root, 'rules');
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(concernsRules)
    .sort();
  return new Map(
    found.map((path) => [
      `rules/${path}`,
      path.endsWith('.yaml') ? readFileSync(join(folder, path), 'utf8') : '',
    ]),
  );
}

/** Whether a file below rules/, by its path from there, should be a rules file. */
export function concernsRules(path: string): boolean {
  const names = path.split(/[\\/]/);
  return !names.some((name) => name.startsWith('.')) && names.at(-1) !== 'README.md';
}
