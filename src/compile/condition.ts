import type { Condition } from '../model/condition.ts';
import { neverAsked } from './about.ts';
import { sayWhetherAsked, sayWhoseScore } from './asked.ts';
import { fitsCondition } from './fits.ts';
import { readIds } from './optionIds.ts';
import { refuse, type Reader } from './reader.ts';
import { suggest } from './suggest.ts';
import type { Path } from './yaml.ts';

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
