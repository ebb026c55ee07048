import { questionsIn } from '../engine/condition.ts';
import type { Condition } from '../model/condition.ts';
import type { Question } from '../model/question.ts';
import { sidesNamed, type About } from './about.ts';
import { circleFrom } from './circle.ts';
import { lookEarlier } from './lookEarlier.ts';
import type { Problem } from './problem.ts';
import type { ReadIn } from './readIn.ts';
import { sidesAsked, type SidesAsked } from './sides.ts';
import type { Sources } from './sources.ts';
import type { Vocabulary } from './vocabulary.ts';

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
    return lowerQuestion(entry, askedWhen);
  });
  const looksAt = new Map(bare.map(({ id, askedWhen }) => [id, questionsIn(askedWhen)]));
  entries.forEach((entry, place) => {
    const { id } = entry.value;
    const circle = circleFrom(id, (one) => looksAt.get(one) ?? []);
    const askedWhen = bare[place]?.askedWhen;
    if (askedWhen !== undefined)
      lookEarlier(entry, ['asked-when'], askedWhen, words, problems, circle);
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
