import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Place, Problem } from './problem.ts';

/** Where in a file's data something stands: keys and list places from the top. */
export type Path = readonly PropertyKey[];

/** A rules file as plain data in which every scalar is text, and the way back to its lines. */
export interface RulesFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of the value at a path, or of its key; of the nearest thing above it where the path leads nowhere. */
  readonly place: (path: Path, target?: 'key' | 'value') => Place;
}

/**
 * Reads strict YAML. Whatever plain YAML would do silently is refused with its place:
 * anchors, aliases, tags, merge keys, several documents, duplicate keys, and a comment
 * behind text on the same line, which is how a sentence with # loses its end.
 */
export function readYaml(file: string, text: string): RulesFile {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = tabsIn(file, text);
  if (problems.length > 0) return { file, value: undefined, problems, place: () => at(0) };
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined) {
    problems.push({
      file,
      line: 1,
      column: 1,
      message: 'The file is empty. A list or a record belongs here.',
    });
    return { file, value: undefined, problems, place: () => at(0) };
  }
  // What follows a first syntax error is mostly its echo.
  const [syntax] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  for (const error of [...(syntax === undefined ? [] : [syntax]), ...twice]) {
    problems.push({ ...at(error.pos[0]), message: explainYaml(error.code, error.message) });
  }
  if (second !== undefined) {
    problems.push({
      ...at(second.range[0]),
      message: 'A second document starts here ("---"). Keep one document a file.',
    });
  }
  problems.push(...refusals(document).map(({ offset, message }) => ({ ...at(offset), message })));
  return {
    file,
    value: toData(document.contents),
    problems,
    place: (path, target = 'value') => at(offsetOf(document.contents, path, target)),
  };
}

const trailingComment =
  'A comment stands behind unquoted text on the same line. If "#" belongs to the text, put the text in quotes; else move the comment to a line of its own.';

function refusals(document: Document): readonly { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  const refuse = (node: Node, message: string) =>
    found.push({ offset: node.range?.[0] ?? 0, message });
  visit(document, {
    Node: (key, node) => {
      if (isAlias(node)) refuse(node, 'An alias (*name) is not allowed. Write the value out.');
      else if (node.anchor !== undefined)
        refuse(node, 'An anchor (&name) is not allowed. Write the value out.');
      if (node.tag !== undefined) refuse(node, `The tag "${node.tag}" is not allowed. Remove it.`);
      if (!isScalar(node)) return;
      if (key === 'key' && node.value === '<<')
        refuse(node, 'A merge key (<<) is not allowed. Write the entries out.');
      if (node.type === 'PLAIN' && typeof node.comment === 'string') refuse(node, trailingComment);
    },
  });
  return found;
}

/** Tabs are told first: with one in it the rest of the file reads as nonsense. */
function tabsIn(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const column = /^ *\t/.exec(line)?.[0].length;
    if (column === undefined) return [];
    return [{ file, line: index + 1, column, message: 'A tab indents this line. Use spaces.' }];
  });
}

function explainYaml(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'This key stands here a second time. Keep one of them.';
  return `This is not valid YAML: ${message.replace(/\.$/, '')}. Check the indentation and the quotes around here.`;
}

function toData(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [
        isScalar(key) && typeof key.value === 'string' ? key.value : '?',
        toData(value),
      ]),
    );
  }
  if (isSeq(node)) return node.items.map(toData);
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
  return '';
}

function offsetOf(contents: unknown, path: Path, target: 'key' | 'value'): number {
  let node: unknown = contents;
  let offset = start(contents);
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) return offset;
      const last = depth === path.length - 1;
      offset =
        last && target === 'value' && pair.value !== null ? start(pair.value) : start(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = node === undefined ? offset : start(node);
    } else {
      return offset;
    }
  }
  return offset;
}

function start(node: unknown): number {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
}
