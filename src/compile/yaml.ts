import { LineCounter, parseAllDocuments } from 'yaml';
import type { Mistake } from './yaml/mistake.ts';
import type { Place, Problem } from './problem.ts';
import { refusals } from './yaml/refusals.ts';
import { explainSyntax } from './yaml/syntax.ts';
import { offsetOf, toData } from './yaml/data.ts';

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
export function readYaml(file: string, written: string): RulesFile {
  // The mark that some editors put at the start of a file.
  const text = written.replace(/^\ufeff/, '');
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = wrongSpaces(file, text);
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
  const tell = ({ offset, message }: Mistake) => problems.push({ ...at(offset), message });
  const syntax = explainSyntax(document, text);
  if (syntax !== null) {
    tell(syntax);
    return { file, value: undefined, problems, place: () => at(syntax.offset) };
  }
  for (const { code, pos } of document.errors) {
    if (code === 'DUPLICATE_KEY') tell({ offset: pos[0], message: twice });
  }
  if (second !== undefined) {
    problems.push({
      ...at(second.range[0]),
      message: 'A second document starts here ("---"). Keep one document a file.',
    });
  }
  for (const mistake of refusals(document, text)) tell(mistake);
  return {
    file,
    value: toData(document.contents),
    problems,
    place: (path, target = 'value') => at(offsetOf(document.contents, path, target)),
  };
}

const twice = 'This key stands here a second time. Keep one of them.';

/** Told first: with a tab or a space of another kind in front of a line, the rest of the file reads as nonsense. */
function wrongSpaces(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const [, spaces = '', wrong] = /^( *)([^\S ])\s*\S/.exec(line) ?? [];
    if (wrong === undefined) return [];
    const what = wrong === '\t' ? 'A tab' : 'A special space';
    const message = `${what} indents this line. Use plain spaces.`;
    return [{ file, line: index + 1, column: spaces.length + 1, message }];
  });
}
