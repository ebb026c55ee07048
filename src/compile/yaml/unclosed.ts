import { isCollection, isScalar, visit, type Document, type Node } from 'yaml';
import type { Mistake } from './mistake.ts';

/** The quote that opens and never closes. The parser notices it lines later, or at the end of the file. */
export function openQuote(document: Document, text: string): Mistake | null {
  const found = nodes(document).find((node) => {
    if (!isScalar(node) || node.type?.startsWith('QUOTE') !== true) return false;
    const source = sourceOf(node, text);
    return source.length < 2 || !source.endsWith(source.charAt(0));
  });
  const offset = found?.range?.[0];
  if (offset === undefined) return null;
  const quote = text.charAt(offset);
  return {
    offset,
    message: `The quote that opens here does not close. Put ${quote} at the end of the text.`,
  };
}

/** The bracket or brace that a parser's error is about: one that opens and does not close, or one that closes nothing. */
export function openBracket(document: Document, text: string, noticed: number): Mistake | null {
  // Not the record that "a: b" makes in a list that goes on by mistake: it has no brace.
  const flows = nodes(document).filter(
    (node) => isCollection(node) && /[[{]/.test(text.charAt(node.range?.[0] ?? 0)),
  );
  const isOpen = (node: Node) => !sourceOf(node, text).endsWith(closes(text, node));
  const here = text.charAt(noticed);
  const around = flows.some(
    (node) => closes(text, node) === here && (isOpen(node) || (node.range?.[1] ?? 0) > noticed),
  );
  if ((here === ']' || here === '}') && !around)
    return { offset: noticed, message: `This "${here}" closes nothing. Remove it.` };
  const found = flows.findLast((node) => isOpen(node) && (node.range?.[0] ?? 0) < noticed);
  const offset = found?.range?.[0];
  if (found === undefined || offset === undefined) return null;
  return {
    offset,
    message: `The "${text.charAt(offset)}" that opens here does not close. Put "${closes(text, found)}" behind its last entry.`,
  };
}

function nodes(document: Document): readonly Node[] {
  const found: Node[] = [];
  visit(document, { Node: (_, node) => void found.push(node) });
  return found;
}

function sourceOf({ range }: Node, text: string): string {
  return text.slice(range?.[0] ?? 0, range?.[1] ?? 0);
}

function closes(text: string, { range }: Node): string {
  return text.charAt(range?.[0] ?? 0) === '[' ? ']' : '}';
}
