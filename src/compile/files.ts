import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of every rules file, by its path from the project's folder (`rules/questions.yaml`), sorted. */
export type RulesText = ReadonlyMap<string, string>;

/** Reads every .yaml file below `<root>/rules`. */
export function readRulesFolder(root: string): RulesText {
  const found = readdirSync(join(root, 'rules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    found.map((path) => [
      path.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''),
      readFileSync(path, 'utf8'),
    ]),
  );
}
