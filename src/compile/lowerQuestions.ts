import { questionsIn } from '../engine/condition.ts';
import type { Condition } from '../model/condition.ts';
import type { Question } from '../model/question.ts';
import { sidesNamed, type About } from './about.ts';
import type { Problem } from './problem.ts';
import type { ReadIn } from './readIn.ts';
import { sidesAsked, type SidesAsked } from './sides.ts';
import type { Sources } from './sources.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Path } from './yaml.ts';

type Source = Sources['questions'][number];

/** Makes questions of their records, in asking order. Their conditions may look only at earlier questions. */
export function lowerQuestions(
  entries: readonly Source[],
  read: ReadIn,
  words: Vocabulary,
  problems: Problem[],
): readonly Question[] {
  const bare = entries.map((entry) => {
    const askedWhen = read(entry, ['asked-when'], entry.value['asked-when'] ?? {}, 'answers');
    lookEarlier(entry, ['asked-when'], askedWhen, words, problems);
    return lowerQuestion(entry, askedWhen);
  });
  // Who is asked what is known once every asked-when is read, and told only if they were in order.
  const asked: SidesAsked = problems.length === 0 ? sidesAsked(bare) : new Map();
  return bare.map((question, place) => {
    const entry = entries[place];
    const sides = asked.get(question.id) ?? [];
    const about: About = {
      sides,
      why: `These words are for "${question.id}", a question of the ${sidesNamed(sides)}.`,
      mend: 'Look at a question that stands above it and is asked there.',
      asked,
    };
    const instead = (entry?.value.instead ?? []).flatMap(({ when: given, ask, hint }, index) => {
      if (entry === undefined) return [];
      const path = ['instead', index, 'when'];
      const when = read(entry, path, given, 'answers', sides.length > 0 ? about : null);
      lookEarlier(entry, path, when, words, problems);
      return [{ when, ask, hint: hint ?? null }];
    });
    return { ...question, instead };
  });
}

function lowerQuestion({ value }: Source, askedWhen: Condition): Question {
  const { id, name, ask, why, control, hint, options, usual, task } = value;
  const unsure = value['dont-know'];
  return {
    id,
    name,
    ask,
    hint: hint ?? null,
    why,
    control,
    askedWhen,
    instead: [],
    options: options.map((option) => ({ ...option, hint: option.hint ?? null })),
    unsure: unsure === undefined ? null : { ...unsure, id: 'dont-know', hint: unsure.hint ?? null },
    usual: usual ?? null,
    task: task ?? null,
  };
}

function lookEarlier(
  entry: Source,
  path: Path,
  condition: Condition,
  words: Vocabulary,
  problems: Problem[],
): void {
  const own = words.questions.get(entry.value.id)?.place ?? 0;
  for (const id of questionsIn(condition)) {
    if ((words.questions.get(id)?.place ?? 0) < own) continue;
    const what = id === entry.value.id ? 'which is this question itself' : 'which is asked later';
    problems.push({
      ...entry.source.place([...entry.path, ...path]),
      message: `${String(path[0])} looks at "${id}", ${what}. Only earlier questions can decide here. Move "${entry.value.id}" down, or look at another question.`,
    });
  }
}
