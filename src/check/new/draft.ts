import type { RulesText } from '../../compile/files.ts';
import { formatProblem, type Place, type Problem } from '../../compile/problem.ts';
import { readSources, type Sources } from '../../compile/sources.ts';
import { suggest } from '../../compile/suggest.ts';
import { readYaml } from '../../compile/yaml.ts';
import { id as idShape } from '../../model/fields.ts';
import { placeOf, placeOfVerdict } from '../places.ts';
import { afterTheVerdicts, alone, atTheEnd, headOf, type Inserted } from './insert.ts';
import { kinds, listOf, nextOf, type Kind } from './kinds.ts';
import { skeletons } from './skeletons.ts';
import { targetOf } from './target.ts';
import { mark } from './words.ts';

/** What the author asked for. `within` is what stands after --in, or null. */
export interface Wish {
  readonly kind: string;
  readonly id: string;
  readonly within: string | null;
}

/** A file with the draft in it and where to go on, or one sentence that says what was wrong and what to do. */
export type Drafted =
  | {
      readonly ok: true;
      readonly file: string;
      readonly text: string;
      /** Where the record starts, and the first thing to write. */
      readonly line: number;
      readonly goOn: number;
      /** What to do then, in its order. */
      readonly next: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/**
 * Drafts a record in the file that it belongs in. The rules need not compile, so that a name can be
 * used before its record is drafted; but the file must be readable, and no worse for the draft.
 */
export function draft(texts: RulesText, { kind: wish, id, within }: Wish): Drafted {
  const kind = kinds.find((one) => one === wish);
  if (kind === undefined)
    return refuse(`There is no kind of record "${wish}".${suggest(wish, kinds)}`);
  if (!idShape.safeParse(id).success)
    return refuse(
      `"${id}" cannot be an id. An id is small letters, digits and single hyphens, and starts with a letter, such as new-${kind}.`,
    );
  const before: Problem[] = [];
  const sources = readSources(texts, before);
  const taken = standsAt(sources, kind, id);
  if (taken !== null) return refuse(taken);
  const target = targetOf(kind, id, within, texts);
  if (!target.ok) return target;
  const { file } = target;
  const text = texts.get(file);
  if (kind === 'certification' && text !== undefined)
    return refuse(
      `The file ${file} is there already. Choose another id, or write into it by hand.`,
    );
  const [unreadable] = text === undefined ? [] : readYaml(file, text).problems;
  if (unreadable !== undefined)
    return refuse(`${formatProblem(unreadable)} Put this right first, then run the command again.`);

  const record = skeletons[kind](id, { sources, texts }, file);
  const made = insert(kind, file, text, sources, record);
  const after: Problem[] = [];
  readSources(new Map([...texts, [file, made.text]]), after);
  const [worse] = after.filter(
    (problem) =>
      problem.file === file && !before.some(({ message }) => message === problem.message),
  );
  if (worse !== undefined)
    return refuse(
      `The draft does not fit into ${formatProblem(worse)} Write the record by hand, as rules/README.md shows.`,
    );
  const rest = made.text.split('\n').slice(made.line - 1);
  return {
    ok: true,
    file,
    text: made.text,
    line: made.line,
    goOn:
      made.line +
      Math.max(
        0,
        rest.findIndex((line) => line.includes(mark)),
      ),
    next: nextOf[kind],
  };
}

function insert(
  kind: Kind,
  file: string,
  text: string | undefined,
  { verdicts }: Sources,
  record: readonly string[],
): Inserted {
  if (kind === 'certification') return alone('../../schema/certification.schema.json', record);
  const side = verdicts.find(({ source }) => source.file === file);
  if (side !== undefined && text !== undefined)
    return afterTheVerdicts(text, side.source, side.value.verdicts.length, record);
  const schema =
    kind === 'rule' ? '../../schema/points.schema.json' : `../schema/${kind}s.schema.json`;
  const list = text ?? `${headOf(schema)}\n\n[]\n`;
  return atTheEnd(list, readYaml(file, list), record);
}

/** Where a record of this name stands already, as a sentence; null where the name is free. */
function standsAt(sources: Sources, kind: Kind, id: string): string | null {
  const at = ({ file, line }: Place, what: string) =>
    `${what} "${id}" stands at ${file}:${String(line)} already. Choose another id.`;
  if (kind === 'verdict') {
    if (id === 'find-out')
      return 'The verdict "find-out" is made by the tool itself, where open answers decide. Choose another id.';
    const known = sources.verdicts.some(({ value }) => value.verdicts.some((one) => one.id === id));
    return known ? at(placeOfVerdict(sources, id), 'A verdict') : null;
  }
  const has = (list: Parameters<typeof placeOf>[1]) =>
    sources[list].some(({ value }) => value.id === id);
  if (has(listOf[kind])) return at(placeOf(sources, listOf[kind], id), `A ${kind}`);
  if (kind !== 'question') return null;
  // Conditions name questions and scores alike, and have a few words of their own.
  if (has('scores')) return at(placeOf(sources, 'scores', id), 'A score');
  return ['all', 'any', 'not', 'fits', 'verdict'].includes(id)
    ? `"${id}" is a word of conditions, so no question can be called that. Choose another id.`
    : null;
}

function refuse(message: string): Drafted {
  return { ok: false, message };
}
