import type { About } from './about.ts';
import type { Problem } from './problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Path, RulesFile } from './yaml.ts';

/** What a condition may look at, by where it stands. */
export type Sight = 'answers' | 'bands' | 'verdicts';

/** Everything that reading one condition needs, and the list its problems go to. */
export interface Reader {
  readonly words: Vocabulary;
  readonly source: RulesFile;
  readonly problems: Problem[];
  readonly sight: Sight;
  readonly about: About | null;
}

/** Adds a problem at a path of the file that is read. */
export function refuse(
  reader: Reader,
  path: Path,
  message: string,
  target: 'key' | 'value' = 'value',
): void {
  reader.problems.push({ ...reader.source.place(path, target), message });
}
