import type { Condition } from '../model/condition.ts';
import { neverAsked, sidesNamed, type About } from './about.ts';
import { fitsCondition } from './fits.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';
import type { QuestionWords, Vocabulary } from './vocabulary.ts';
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

const always: Condition = { kind: 'all', of: [] };

/**
 * Reads a condition: `question: [options]`, `question?: [options]` for one that may not
 * have been asked, `all`, `any`, `not`, `fits: yes|no`, and where the place allows it
 * `score: [bands]` and `verdict: [ids]`. Several keys mean all of them. Unknown names
 * become problems, each with its place; what can be read is returned.
 */
export function readCondition(value: unknown, path: Path, reader: Reader): Condition {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const name = String(path.at(-1));
    const missing = value === undefined ? `"${name}" is missing here. ` : '';
    refuse(
      reader,
      path,
      `${missing}A condition belongs here, such as { goal: [first-role] }. Empty ({}) means always.`,
    );
    return always;
  }
  const parts = Object.entries(value).map(([key, part]: [string, unknown]) =>
    readPart(key, part, [...path, key], reader),
  );
  const [first, second] = parts;
  return first !== undefined && second === undefined ? first : { kind: 'all', of: parts };
}

function readPart(key: string, value: unknown, path: Path, reader: Reader): Condition {
  switch (key) {
    case 'all':
    case 'any':
      return { kind: key, of: readParts(value, path, reader) };
    case 'not':
      return { kind: 'not', of: readCondition(value, path, reader) };
    case 'fits':
      return readFits(value, path, reader);
    case 'verdict':
      if (reader.sight !== 'verdicts') break;
      return {
        kind: 'verdict',
        in: readIds(value, path, reader.words.verdicts, 'verdict', reader),
      };
    default:
  }
  const { questions, bands } = reader.words;
  const optional = key.endsWith('?');
  const name = optional ? key.slice(0, -1) : key;
  const question = questions.get(name);
  if (question !== undefined) {
    sayWhetherAsked(name, optional, question, path, reader);
    return {
      kind: 'answer',
      question: name,
      in: readIds(value, path, question.options, name, reader),
    };
  }
  const own = bands.get(name);
  if (own !== undefined && reader.sight !== 'answers') {
    sayWhoseScore(name, path, reader);
    return { kind: 'band', score: name, in: readIds(value, path, own, name, reader) };
  }
  const known = [
    ...questions.keys(),
    ...(reader.sight === 'answers' ? [] : bands.keys()),
    ...['all', 'any', 'not', 'fits'],
  ];
  refuse(
    reader,
    path,
    `"${name}" is not a ${reader.sight === 'answers' ? 'question' : 'question or score'} that a condition can look at here.${suggest(name, known)}`,
    'key',
  );
  return always;
}

function readParts(value: unknown, path: Path, reader: Reader): readonly Condition[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.map((part: unknown, index) => readCondition(part, [...path, index], reader));
  }
  refuse(reader, path, 'A list of conditions belongs here: [{ … }, { … }].');
  return [];
}

function readIds(
  value: unknown,
  path: Path,
  known: readonly string[],
  what: string,
  reader: Reader,
): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0)
    refuse(
      reader,
      path,
      `${what}: the list is empty, so this could never be true. Name at least one.`,
    );
  return list.flatMap((item, index) => {
    const where = Array.isArray(value) ? [...path, index] : path;
    if (typeof item !== 'string') {
      refuse(reader, where, `${what}: a list of ids belongs here, such as [${known[0] ?? ''}].`);
      return [];
    }
    if (known.includes(item)) {
      if (list.indexOf(item) === index) return [item];
      refuse(reader, where, `${what}: "${item}" stands in the list twice. Remove one.`);
      return [];
    }
    refuse(reader, where, `${what}: there is no "${item}".${hintFor(item, known)}`);
    return [];
  });
}

function hintFor(item: string, known: readonly string[]): string {
  if (item === 'dont-know')
    return ' "dont-know" carries no points: it means that any other option may be true.';
  const words = item.split(/\s+/);
  if (words.length > 1 && words.every((word) => known.includes(word)))
    return ` Put a comma between them: [${words.join(', ')}].`;
  return suggest(item, known);
}

function readFits(value: unknown, path: Path, reader: Reader): Condition {
  if (value !== 'yes' && value !== 'no')
    refuse(reader, path, `fits: "${String(value)}": yes or no belongs here.`);
  const { words, about } = reader;
  for (const question of ['framework', 'certification']) {
    const never = about === null ? null : neverAsked(question, about);
    if (never === null) continue;
    refuse(reader, path, `fits looks at "${question}". ${never}`, 'key');
    break;
  }
  if (words.defined.size === 0)
    refuse(
      reader,
      path,
      'fits can never be true: no file in rules/certifications/ has both "option" and "role-defined-by".',
      'key',
    );
  return fitsCondition(words.defined, value === 'yes');
}

function sayWhetherAsked(
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

function sayWhoseScore(score: string, path: Path, { words, about, ...reader }: Reader): void {
  const side = words.sideOf.get(score) ?? '';
  if (about === null || about.sides.includes(side)) return;
  refuse(
    { words, about, ...reader },
    path,
    `"${score}" is a score of the side "${side}". ${about.why} Look at one of its own scores.`,
    'key',
  );
}

function refuse(
  reader: Reader,
  path: Path,
  message: string,
  target: 'key' | 'value' = 'value',
): void {
  reader.problems.push({ ...reader.source.place(path, target), message });
}
