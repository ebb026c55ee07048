import type { AdCertification } from '../model/jobAds.ts';
import { gap, has } from './gap.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
import type { Span } from './strength.ts';
import type { Token } from './tokenise.ts';
import { wordOf } from './word.ts';

/**
 * The letters that an ad spells out as something else than a certification: "Customer Success Manager (CSM)",
 * "the CSPO (chief security and privacy officer)". They mean that wherever they stand in the ad.
 */
export function spelledOtherwise(lines: readonly Line[]): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const line of lines)
    for (const hit of ofKind(line, 'certification'))
      if (isSpelledOtherwise(hit, line)) letters.add(line.tokens[hit.from]?.word ?? '');
  return letters;
}

/** Whether the sentence itself spells some letters out as something else. */
export function isSpelledOtherwise(hit: Found<'certification'>, line: Line): boolean {
  const words = hit.to - hit.from > 1 ? [] : wordsOutOf(hit, line);
  return words.length > 0 && !speaksOf(hit.meaning.of, words);
}

const fewestLetters = 3;
// More words than any of these letters stand for, small ones included.
const longest = 12;
const small = new Set('and of for the in'.split(' '));
// "PMP talk (performance and mentoring plan)": so many words may stand before the bracket.
const furthest = 2;

/** The words beside some letters that begin with them, one bracket apart. */
function wordsOutOf({ from, to }: Span, { sentence, tokens }: Line): readonly string[] {
  const letters = (tokens[from]?.word ?? '').split('');
  if (letters.length < fewestLetters) return [];
  const least = Math.max(sentence.from, from - longest);
  if (has(tokens[from]?.gap ?? 0, gap.open)) {
    const before = initialsBefore(tokens.slice(least, from), letters);
    if (before.length > 0) return before;
  }
  for (let at = to; at < sentence.to && at <= to + furthest; at += 1)
    if (has(tokens[at]?.gap ?? 0, gap.open))
      return initialsAfter(tokens.slice(at, Math.min(sentence.to, at + longest)), letters);
  return [];
}

function initialsBefore(tokens: readonly Token[], letters: readonly string[]): readonly string[] {
  return initialsAfter(tokens.toReversed(), letters.toReversed()).toReversed();
}

/** The first words, small ones aside, whose initials are the letters; none where they are not. */
function initialsAfter(tokens: readonly Token[], letters: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const { word } of tokens) {
    if (words.length === letters.length) break;
    if (word.startsWith(letters[words.length] ?? ' ')) words.push(word);
    else if (!small.has(word)) return [];
  }
  return words.length === letters.length ? words : [];
}

/** Whether the first and the last of the words are of the certification's own names: not "project management plan (PMP)". */
function speaksOf({ spellings }: AdCertification, words: readonly string[]): boolean {
  const own = new Set(spellings.flatMap((spelling) => spelling.split(/[\s-]/).map(wordOf)));
  return own.has(words[0] ?? '') && own.has(words.at(-1) ?? '');
}
