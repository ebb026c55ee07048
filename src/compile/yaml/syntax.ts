import type { Document } from 'yaml';
import {
  dashWithoutSpace,
  keyWithoutColon,
  lineOutOfPlace,
  recordWithoutDash,
} from './lineMistakes.ts';
import { lineAt, linesOf } from './lines.ts';
import type { Explain, Mistake, Seen } from './mistake.ts';
import {
  closesNothing,
  colonInText,
  commaMissing,
  startsBadly,
  strayInFlow,
  textGoesOn,
} from './textMistakes.ts';
import { openBracket, openQuote } from './unclosed.ts';

/**
 * Says in plain words what is wrong with a file that is no valid YAML, at the place where the
 * mistake was made rather than where the parser noticed it. Only the first: the others are mostly its echo.
 */
export function explainSyntax(document: Document, text: string): Mistake | null {
  const [error, then] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (error === undefined) return null;
  const [offset] = error.pos;
  const lines = linesOf(text);
  const line = lines[lineAt(lines, offset)] ?? { start: 0, indent: 0, content: '' };
  const before = text.slice(line.start, offset);
  const rest = (text.slice(offset).split('\n')[0] ?? '').trim();
  const seen: Seen = { error, then, document, text, line, before, rest };
  for (const explain of explanations) {
    const mistake = explain(seen);
    if (mistake !== null) return mistake;
  }
  const told = error.message.replace(/\.$/, '');
  return {
    offset,
    message: `This is not valid YAML: ${told}. Check the indentation and the quotes around here.`,
  };
}

const explanations: readonly Explain[] = [
  dashWithoutSpace,
  ({ error, document, text }) =>
    error.message.startsWith('Missing closing') ? openQuote(document, text) : null,
  ({ error, document, text }) =>
    error.message.startsWith('Flow ') ? openBracket(document, text, error.pos[0]) : null,
  closesNothing,
  commaMissing,
  strayInFlow,
  startsBadly,
  textGoesOn,
  recordWithoutDash,
  lineOutOfPlace,
  colonInText,
  keyWithoutColon,
];
