import { endsBetween, glyph, glyphOf } from './glyph.ts';
import { markupReader, withoutEntities } from './markup.ts';
import type { MarkupReader } from './markup.ts';
import { separatorReader } from './separator.ts';
import type { SeparatorReader } from './separator.ts';
import { uncounted } from './step.ts';
import type { Step } from './step.ts';
import { wordOf } from './word.ts';

/** A word of the text: `text.slice(start, end)` is what stands there, markup and all. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written, without what cannot be seen. */
  readonly written: string;
  /** As it is compared. */
  readonly word: string;
  /** The signs between the word before and this one. */
  readonly gap: number;
  /** Where the line starts that it stands in. */
  readonly line: number;
}

/**
 * The words of a text, in one walk from its start to its end, so that twice the text takes twice the
 * steps. HTML tags and entities are skipped; offsets stay those of the text as it was given.
 */
export function tokenise(text: string, step: Step = uncounted): readonly Token[] {
  const tokens: Token[] = [];
  const markupAt: MarkupReader = markupReader(text, step);
  const between: SeparatorReader = separatorReader(text);
  let at = 0;
  let start = -1;
  let last: number = glyph.separator;
  const close = (end: number) => {
    if (start < 0) return;
    const from = start;
    const cut = from + gluedAt(text.slice(from, end));
    for (const [first, last] of cut > from
      ? ([
          [from, cut],
          [cut, end],
        ] as const)
      : ([[from, end]] as const)) {
      const written = visible(text.slice(first, last));
      tokens.push({ start: first, end: last, written, word: wordOf(written), ...between.take() });
    }
    start = -1;
  };
  const letter = (kind: number, end: number) => {
    if (start >= 0 && endsBetween(last, kind)) close(at);
    if (start < 0) start = at;
    last = kind;
    at = end;
  };
  while (at < text.length) {
    step(1);
    const unit = text.charCodeAt(at);
    const markup = unit === AND || unit === LESS ? markupAt(at) : null;
    const kind = glyphOf(markup?.character?.charCodeAt(0) ?? unit);
    const next = markup?.end ?? at + 1;
    if (unit === AND && isAnd(text, at, next)) {
      close(at);
      tokens.push({ start: at, end: next, written: '&', word: 'and', ...between.take() });
      at = next;
    } else if (markup?.character === null) {
      close(at);
      between.add(markup.signs, next);
      at = next;
    } else if (unit === MATHS && isLetterPair(text, at)) letter(glyph.capital, at + 2);
    else if (kind === glyph.unseen) at = next;
    else if (kind !== glyph.separator) letter(kind, next);
    else if (start >= 0 && isClitic(text, next, markup?.character ?? text.charAt(at))) at = next;
    else {
      close(at);
      at = between.read(at, next, markup?.character ?? null);
    }
  }
  close(text.length);
  return tokens;
}

const AND = 38;
const LESS = 60;
const MATHS = 0xd835;

/** Where a second word begins in "CCNPGood" or "CSPOExperience", two lines without what parted them; 0: it is one word. */
function gluedAt(written: string): number {
  return /^[A-Z]{3,}(?=[A-Z][a-z]{3})/.exec(written)?.[0].length ?? 0;
}

/** "Learning & Development": a word of its own, unlike that of P&L. */
function isAnd(text: string, at: number, next: number): boolean {
  const character = text.slice(at, next);
  return (character === '&' || character === '&amp;') && text[at - 1] === ' ' && text[next] === ' ';
}

/** Letters of the mathematical alphabets, which some write for bold: 𝗖𝗦𝗣𝗢. */
function isLetterPair(text: string, at: number): boolean {
  return /^\p{L}/u.test(text.slice(at, at + 2));
}

/** The apostrophe of "Bachelor's" and "we’ll", which stands within the word. That of "l’équipe" parts two. */
function isClitic(text: string, next: number, character: string): boolean {
  if (!/['\u2019\u02bc]/.test(character)) return false;
  return /^(s|t|re|ll|ve|d|m)(?![\p{L}\p{Nd}])/iu.test(text.slice(next, next + 4));
}

function visible(written: string): string {
  if (/^[A-Za-z0-9]*$/.test(written)) return written;
  return withoutEntities(written)
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .normalize('NFKC');
}
