import { neverAsked, sidesNamed } from './about.ts';
import { refuse, type Reader } from './reader.ts';
import type { QuestionWords } from './vocabulary.ts';
import type { Path } from './yaml.ts';

/** Refuses a question that is never asked where the condition stands, and a "?" that is missing or too much. */
export function sayWhetherAsked(
  name: string,
  optional: boolean,
  { always: isAlways, sides }: QuestionWords,
  path: Path,
  reader: Reader,
): void {
  const never = reader.about === null ? null : neverAsked(name, reader.about);
  if (never !== null) {
    refuse(reader, path, never, 'key');
  } else if (optional && isAlways) {
    const whom = sides === null ? 'Everybody' : `Everybody on the ${sidesNamed(sides)}`;
    refuse(
      reader,
      path,
      `${whom} is asked "${name}". Write "${name}:" without the question mark.`,
      'key',
    );
  } else if (!optional && !isAlways) {
    refuse(
      reader,
      path,
      `"${name}" is not asked of everybody. Write "${name}?:" to say: if it was asked, and the answer is one of these.`,
      'key',
    );
  }
}

/** Refuses a score of a side that the condition is not about. */
export function sayWhoseScore(score: string, path: Path, reader: Reader): void {
  const { words, about } = reader;
  const side = words.sideOf.get(score) ?? '';
  // A side that nothing decides for is told where the score names it.
  const known = words.questions.get('side')?.options.includes(side) === true;
  if (!known || about === null || about.sides.includes(side)) return;
  refuse(
    reader,
    path,
    `"${score}" is a score of the side "${side}". ${about.why} Look at one of its own scores.`,
    'key',
  );
}
