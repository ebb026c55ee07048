import type { Law } from '../model/law.ts';
import type { Problem } from './problem.ts';
import type { ReadIn } from './readIn.ts';
import type { Sources } from './sources.ts';
import { suggest } from './suggest.ts';

// A verdict is better or worse; a score has more or less of something.
const movesOf = {
  verdict: ['never-worse', 'the-same'],
  score: ['never-more', 'never-less', 'the-same'],
} as const;

/** Makes a law of its record: its conditions read, and the word for its movement one that fits what moves. */
export function lowerLaw(entry: Sources['laws'][number], read: ReadIn, problems: Problem[]): Law {
  const { id, says, claim, when, never, always, ordered } = entry.value;
  const common = {
    id,
    says,
    claim: claim ?? null,
    when: read(entry, ['when'], when ?? {}, 'answers'),
  };
  if (ordered !== undefined) {
    const { question, along, score, moves } = ordered;
    const what = score === undefined ? 'verdict' : 'score';
    const fitting: readonly string[] = movesOf[what];
    if (!fitting.includes(moves)) {
      problems.push({
        ...entry.source.place([...entry.path, 'ordered', 'moves']),
        message: `moves: "${moves}" does not fit a ${what}.${suggest(moves, fitting)}`,
      });
    }
    return { ...common, kind: 'ordered', question, along, score: score ?? null, moves };
  }
  const kind = never === undefined ? 'always' : 'never';
  return { ...common, kind, what: read(entry, [kind], never ?? always ?? {}, 'verdicts') };
}
