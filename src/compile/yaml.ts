import { LineCounter, parseAllDocuments } from 'yaml';
import type { Mistake } from './yaml/mistake.ts';
import type { Place, Problem } from './problem.ts';
import { refusals } from './yaml/refusals.ts';
import { explainSyntax } from './yaml/syntax.ts';
import { endOf, inBraces, offsetOf, toData } from './yaml/data.ts';
import { repeatedKeys } from './yaml/repeated.ts';

/** Where in a file's data something stands: keys and list places from the top. */
export type Path = readonly PropertyKey[];

/** A rules file as plain data in which every scalar is text, and the way back to its lines. */
export interface RulesFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of the value at a path, or of its key; of the nearest thing above it where the path leads nowhere. */
  readonly place: (path: Path, target?: 'key' | 'value') => Place;
  /** Whether the record at a path is written between { and }. */
  readonly inBraces: (path: Path) => boolean;
  /** The last line of what stands at a path. */
  readonly lastLine: (path: Path) => number;
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
  /** A file without data: whatever is asked of it stands at one place. */
  const nothing = (offset = 0): RulesFile => ({
    file,
    value: undefined,
    problems,
    place: () => at(offset),
    inBraces: () => false,
    lastLine: () => 1,
  });
  if (problems.length > 0) return nothing();
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
    return nothing();
  }
  const tell = ({ offset, message }: Mistake) => problems.push({ ...at(offset), message });
  const syntax = explainSyntax(document, text);
  if (syntax !== null) {
    tell(syntax);
    return nothing(syntax.offset);
  }
  for (const mistake of repeatedKeys(document)) tell(mistake);
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
    inBraces: (path) => inBraces(document.contents, path),
    lastLine: (path) => at(endOf(document.contents, path)).line,
  };
}

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
