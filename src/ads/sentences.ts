import { gap, has } from './gap.ts';
import type { Token } from './tokenise.ts';
import { wrappedStarts } from './wrapped.ts';

/** A sentence, an item of a list or a line of its own: the words from one place up to, without, another. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Offsets into the text: what is quoted. */
  readonly start: number;
  readonly end: number;
  /** The signs before it and behind it. */
  readonly before: number;
  readonly after: number;
}

// A text without stops is cut, so that nothing is ever sought through a megabyte.
const longest = 100;
const longEnough = 70;
const wrapped = 40;
const shortQuestion = 6;

/** Cuts the words of a text into sentences. A line that goes on in the next one is not cut. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const wrapped = wrappedStarts(tokens);
  let from = 0;
  let before: Token | undefined;
  tokens.forEach((token, index) => {
    const parts =
      before !== undefined &&
      endsBetween(before, token, index - from, wrapped.has(index)) &&
      !isShortQuestion(text, before, token, index - from);
    if (parts) {
      sentences.push(sentence(text, tokens, from, index));
      from = index;
    }
    before = token;
  });
  if (tokens.length > 0) sentences.push(sentence(text, tokens, from, tokens.length));
  return sentences;
}

function sentence(text: string, tokens: readonly Token[], from: number, to: number): Sentence {
  const end = tokens[to - 1]?.end ?? 0;
  return {
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: end + (/^[.!?…)\]”"’]{0,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0),
    before: tokens[from]?.gap ?? 0,
    after: tokens[to]?.gap ?? gap.newline | gap.blankLine,
  };
}

/** "CSPO certified? Great." is answered by what follows. */
function isShortQuestion(text: string, before: Token, token: Token, length: number): boolean {
  return length <= shortQuestion && text[before.end] === '?' && !has(token.gap, gap.newline);
}

function endsBetween(before: Token, token: Token, length: number, isWrapped: boolean): boolean {
  const signs = token.gap;
  if (length >= longest) return true;
  if (length >= longEnough && has(signs, gap.comma | gap.semicolon)) return true;
  if (has(signs, gap.bullet | gap.rule | gap.blankLine)) return true;
  const line = has(signs, gap.newline) && !(isWrapped && !has(signs, gap.stop | gap.colon));
  if (line) return has(signs, gap.mark) || !goesOn(before, token);
  return has(signs, gap.stop) && !isAbbreviation(before, token);
}

/** Whether a line is continued by the next: text that was wrapped at some width. */
function goesOn(before: Token, token: Token): boolean {
  if (has(token.gap, gap.stop | gap.colon | gap.semicolon)) return false;
  if (before.end - before.line < wrapped) return false;
  return startsSmall(token) || has(token.gap, gap.comma) || joining.has(before.word);
}

function isAbbreviation(before: Token, token: Token): boolean {
  return (
    startsSmall(token) ||
    abbreviations.has(before.word) ||
    // "z. B.", but not "P&L".
    (/^\p{L}$/u.test(before.word) && !has(before.gap, gap.joint)) ||
    // The number of an item: "1. Certified …".
    (/^\d{1,2}$/.test(before.word) && has(before.gap, gap.newline))
  );
}

function startsSmall({ written }: Token): boolean {
  return /^\p{Ll}/u.test(written);
}

const abbreviations = new Set(
  'eg ie ex inc vs approx incl no min max pref sr jr mr mrs ms dr st dept bzw ca inkl evtl ggf resp'.split(
    ' ',
  ),
);
const joining = new Set(
  'a an the and or of in with for to as at on by from und oder mit der die das et ou de la le y o con en met een'.split(
    ' ',
  ),
);
