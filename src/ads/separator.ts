import { gap, has } from './gap.ts';
import { glyph, glyphOf } from './glyph.ts';

/** Reads what is no word, and hands over the signs gathered since the last one. */
export interface SeparatorReader {
  /** Takes the signs of a piece of markup that ends before `next`. */
  readonly add: (signs: number, next: number) => void;
  /** Reads the character at an offset, and what belongs to it; returns where to go on. */
  readonly read: (at: number, next: number, decoded: string | null) => number;
  readonly take: () => { readonly gap: number; readonly line: number };
}

export function separatorReader(text: string): SeparatorReader {
  let signs: number = gap.newline | gap.blankLine;
  let line = 0;
  let lines = 0;
  let lineOpen = true;
  // "**" within a line: at its end it closes bold letters and does not mark the next line.
  let bold = 0;
  const startLine = (next: number) => {
    line = next;
    lineOpen = true;
  };
  const newline = (next: number) => {
    lines += 1;
    signs |= gap.newline;
    bold = 0;
    if (lines > 1) signs |= gap.blankLine;
    if (lines > 2) signs |= gap.blankLines;
    startLine(next);
  };

  /** A run of one sign, such as ---, ## or **: rules and marks at the start of a line. */
  const run = (at: number, character: string): number => {
    let end = at + 1;
    while (text[end] === character) end += 1;
    const length = end - at;
    const after = text[end] ?? '\n';
    if (length >= 3 && lineOpen && /[\r\n]/.test(after)) signs |= gap.rule;
    else if (lineOpen && character === '#') signs |= gap.mark;
    else if (length === 1) signs |= single(at, character, after);
    else if (character === '*' || character === '_') {
      if (lineOpen) signs |= gap.mark;
      else bold = gap.mark;
    } else if (length === 2) signs |= gap.dash;
    return end;
  };
  const single = (at: number, character: string, after: string): number => {
    const spaced = /\s/.test(after);
    if (character === '_' || character === '#') return gap.space;
    if (lineOpen && spaced) return gap.bullet;
    // "- SQL queries- UI principles": a list whose line ends were lost.
    if (
      character === '-' &&
      /\S/.test(text[at - 1] ?? ' ') &&
      /^\s\p{Lu}/u.test(text.slice(at + 1, at + 3))
    )
      return gap.bullet;
    const apart = spaced && /\s/.test(text[at - 1] ?? ' ');
    if (character === '*') return apart ? gap.bullet : gap.joint;
    if (character === '+') return apart ? gap.joint : gap.hyphen;
    return apart || character === '\u2014' ? gap.dash : gap.hyphen;
  };
  const stop = (at: number, next: number): number => {
    const after = text[next] ?? ' ';
    // "z. B.": behind a single letter it is no end of a sentence.
    if (/^(^|[\s(])\p{Ll}$/u.test(text.slice(Math.max(0, at - 2), at))) return gap.dot;
    const glued =
      glyphOf(text.charCodeAt(at - 1)) === glyph.small &&
      glyphOf(after.charCodeAt(0)) === glyph.capital;
    return /[\s"'”’»)\]<&*]/.test(after) || glued ? gap.stop : gap.dot;
  };

  return {
    add: (more, next) => {
      if (has(more, gap.newline)) startLine(next);
      signs |= more;
    },
    read: (at, next, decoded) => {
      const character = decoded ?? text.charAt(at);
      if (character === '\n' || (character === '\r' && text[next] !== '\n')) newline(next);
      else if (/\s/.test(character)) signs |= gap.space;
      else if (runs.has(character) && decoded === null) return run(at, character);
      else if (stops.has(character)) signs |= stop(at, next);
      else signs |= meaning.get(character) ?? (lineOpen ? gap.bullet : gap.other);
      return next;
    },
    take: () => {
      const taken = { gap: signs | bold, line };
      signs = 0;
      bold = 0;
      lines = 0;
      lineOpen = false;
      return taken;
    },
  };
}

const runs = new Set('-=_*~#+\u2010\u2011\u2012\u2013\u2014\u2500');
const stops = new Set('.!?\u2026\u3002\uff01\uff1f');

const meaning: ReadonlyMap<string, number> = new Map([
  ...each(',\u060c\u3001\uff0c', gap.comma),
  ...each(';|\uff1b\u061b', gap.semicolon),
  ...each(':\uff1a', gap.colon),
  ...each('([{\uff08', gap.open),
  ...each(')]}\uff09', gap.close),
  ...each('/\\&\uff0f', gap.joint),
  ...each(
    '\u2022\u25cf\u25aa\u25a0\u25e6\u25cb\u2023\u2043\u27a2\u27a4\u25ba\u25b6\u2713\u2714\u2705\u2611\uf0b7\uf0a7',
    gap.bullet,
  ),
  ...each('"\'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u02bc`', gap.space),
  ...each('\u00ae\u2122\u00a9', gap.space),
]);

function each(characters: string, sign: number): (readonly [string, number])[] {
  return Array.from(characters, (character) => [character, sign] as const);
}
