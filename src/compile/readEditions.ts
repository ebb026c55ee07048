import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionFile } from '../model/edition.ts';
import type { Edition } from '../model/edition.ts';
import { RulesError } from './problem.ts';

/** The folder in which published editions are kept, from the project's folder. */
export const editionsFolder = 'published';

/**
 * Every published edition, oldest first. Refuses a file that is damaged or misnumbered with a RulesError:
 * editions are written by `npm run release` and never edited, so the way out is to restore the file.
 */
export function readEditions(root: string): readonly Edition[] {
  const folder = join(root, editionsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => Number(name.slice(0, -'.json'.length)))
    .sort((a, b) => a - b)
    .map((number, place) => {
      const file = `${editionsFolder}/${String(number)}.json`;
      const read = editionFile.safeParse(parse(join(root, file)));
      if (read.success && number === place + 1 && read.data.number === number) return read.data;
      const message = `Edition ${String(place + 1)} of the rules is expected here and cannot be read. Published editions are never edited: restore the file as it was published.`;
      throw new RulesError([{ file, line: 1, column: 1, message }]);
    });
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
