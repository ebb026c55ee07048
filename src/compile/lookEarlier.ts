import { questionsIn } from '../engine/condition.ts';
import type { Condition } from '../model/condition.ts';
import type { Problem } from './problem.ts';
import type { Sources } from './sources.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Path } from './yaml.ts';

/**
 * Refuses a look at the question itself or at one that is asked later. `circle`: the questions that wait
 * for each other, beginning with this one, if that is how things are.
 */
export function lookEarlier(
  entry: Sources['questions'][number],
  path: Path,
  condition: Condition,
  words: Vocabulary,
  problems: Problem[],
  circle: readonly string[] | null = null,
): void {
  const own = entry.value.id;
  const placeOf = (id: string) => words.questions.get(id)?.place ?? 0;
  for (const id of questionsIn(condition)) {
    if (placeOf(id) < placeOf(own)) continue;
    problems.push({
      ...entry.source.place([...entry.path, ...path]),
      message:
        circle !== null && circle[1] === id
          ? `asked-when goes in a circle: ${[...circle, own].map((one) => `"${one}"`).join(' looks at ')}. None of them could be asked first. Take one of these looks out.`
          : `${String(path[0])} looks at "${id}", ${id === own ? 'which is this question itself' : 'which is asked later'}. Only earlier questions can decide here. Move "${own}" down, or look at another question.`,
    });
  }
}
