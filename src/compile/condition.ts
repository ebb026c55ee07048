import type { Condition } from '../model/condition.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';
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
    refuse(
      reader,
      path,
      'A condition belongs here, such as { goal: [first-role] }. Empty ({}) means always.',
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
  const optional = key.endsWith('?');
  const name = optional ? key.slice(0, -1) : key;
  const question = reader.words.questions.get(name);
  if (question !== undefined) {
    sayWhetherAsked(name, optional, question.always, path, reader);
    return {
      kind: 'answer',
      question: name,
      in: readIds(value, path, question.options, name, reader),
    };
  }
  const bands = reader.words.bands.get(name);
  if (bands !== undefined && reader.sight !== 'answers') {
    return { kind: 'band', score: name, in: readIds(value, path, bands, name, reader) };
  }
  const known = [
    ...reader.words.questions.keys(),
    ...(reader.sight === 'answers' ? [] : reader.words.bands.keys()),
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
    if (typeof item === 'string' && known.includes(item)) {
      if (list.indexOf(item) === index) return [item];
      refuse(reader, where, `${what}: "${item}" stands in the list twice. Remove one.`);
      return [];
    }
    const hint =
      item === 'dont-know'
        ? ' "dont-know" carries no points: it means that any other option may be true.'
        : suggest(String(item), known);
    refuse(reader, where, `${what}: there is no "${String(item)}".${hint}`);
    return [];
  });
}

/** `fits` is a fact of the catalogue: the employer's framework defines the role that the chosen certification is for. */
function readFits(value: unknown, path: Path, reader: Reader): Condition {
  if (value !== 'yes' && value !== 'no')
    refuse(reader, path, `fits: "${String(value)}": yes or no belongs here.`);
  const pairs = [...reader.words.defined].map(([framework, certifications]): Condition => ({
    kind: 'all',
    of: [
      { kind: 'answer', question: 'framework', in: [framework] },
      { kind: 'answer', question: 'certification', in: certifications },
    ],
  }));
  const fits: Condition = { kind: 'any', of: pairs };
  return value === 'no' ? { kind: 'not', of: fits } : fits;
}

function sayWhetherAsked(
  name: string,
  optional: boolean,
  isAlways: boolean,
  path: Path,
  reader: Reader,
): void {
  if (optional === isAlways) {
    const message = optional
      ? `"${name}" is always asked. Write "${name}:" without the question mark.`
      : `"${name}" is not asked of everybody. Write "${name}?:" to say: if it was asked, and the answer is one of these.`;
    refuse(reader, path, message, 'key');
  }
}

function refuse(
  reader: Reader,
  path: Path,
  message: string,
  target: 'key' | 'value' = 'value',
): void {
  reader.problems.push({ ...reader.source.place(path, target), message });
}
