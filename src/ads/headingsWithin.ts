import { listing } from './conjunctions.ts';
import { gap, has } from './gap.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
import { wordsOf } from './parts.ts';
import type { Token } from './tokenise.ts';

const shortest = 12;
const longWord = 8;
const flattened = 20;

/**
 * Parts a sentence before each heading within it: "… strong SQL Preferred Qualifications CSPO …", as in a page
 * that was pasted without its line ends. Such a heading has capitals, and what follows it starts with one; or
 * it is glued to the word before, as in "strong skillsIdeally you have …". A long list in one line is parted
 * too, where its items begin as such items do.
 */
export function atHeadings(line: Line): readonly Line[] {
  const { sentence } = line;
  const headings = ofKind(line, 'heading');
  const last = headings.find((hit) => isLastWords(hit, line));
  if (sentence.to - sentence.from < shortest)
    return last === undefined
      ? [line]
      : [part(line, sentence.from, last.from), part(line, last.from, sentence.to)];
  const qualities = ofKind(line, 'quality');
  const cuts = [
    ...withoutOverlaps(headings.filter((hit) => isHeadingWithin(hit, line))),
    ...(last === undefined ? [] : [last]),
    ...[...headings, ...ofKind(line, 'cue'), ...qualities].filter((hit) => isGlued(hit, line)),
    ...qualities.filter((hit) => isItemWithin(hit, line)),
    ...gluedWithin(line),
  ].map(({ from }) => from);
  const starts = [...new Set([sentence.from, ...cuts])].toSorted((one, other) => one - other);
  return starts.map((from, index) => part(line, from, starts[index + 1] ?? sentence.to));
}

/** "… with people Desirable Skills • SQL • …": the heading of the list that follows. */
function isLastWords({ from, to, meaning }: Found<'heading'>, { sentence, tokens }: Line): boolean {
  if (from === sentence.from || to !== sentence.to || to - from < 2) return false;
  if (meaning.says === 'filler' || meaning.says === 'keeps') return false;
  const [before, ...words] = tokens.slice(from - 1, to);
  const small = before !== undefined && !startsLarge(before) && !listing.has(before.word);
  return small && has(sentence.after, gap.bullet) && words.every(startsLarge);
}

/** "PMP Certification Required Skills: …": of two that share a word the second is the heading. */
function withoutOverlaps(hits: readonly Found<'heading'>[]): readonly Found<'heading'>[] {
  return hits.filter(
    (hit) => !hits.some(({ from, to }) => from > hit.from && from < hit.to && to > hit.to),
  );
}

function isHeadingWithin(
  { from, to, meaning }: Found<'heading'>,
  { sentence, tokens }: Line,
): boolean {
  if (from === sentence.from || meaning.says === 'filler' || meaning.says === 'keeps') return false;
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (before === undefined || first === undefined || next === undefined || to >= sentence.to)
    return false;
  // "Certifications & Qualifications:" is one heading.
  if (listing.has(before.word)) return false;
  if (!has(next.gap, gap.colon) && !startsLarge(next)) return false;
  // One word with a capital may stand anywhere, so what is before it must be of another line.
  if (to - from === 1)
    return startsLarge(first) && !startsLarge(before) && first.written.length >= longWord;
  return startsLarge(first) && !has(first.gap, gap.open | gap.hyphen | gap.joint);
}

/** Nothing stands between it and the word before: a line end was lost. */
function isGlued({ from, meaning }: Found<'heading' | 'cue' | 'quality'>, line: Line): boolean {
  const token = line.tokens[from];
  if (from === line.sentence.from || token?.gap !== 0 || !startsLarge(token)) return false;
  return meaning.kind !== 'heading' || (meaning.says !== 'filler' && meaning.says !== 'keeps');
}

/** Where a long sentence is glued: "… on timeGood humour". Not within a phrase that we know, such as "ScrumMaster". */
function gluedWithin({ sentence, tokens, hits }: Line): readonly { readonly from: number }[] {
  const { from, to } = sentence;
  if (to - from < flattened) return [];
  const inPhrases = new Set(hits.flatMap((hit) => wordsOf({ from: hit.from + 1, to: hit.to })));
  return wordsOf({ from: from + 1, to })
    .filter((at) => tokens[at]?.gap === 0 && startsLarge(tokens[at]) && !inPhrases.has(at))
    .map((at) => ({ from: at }));
}

/** "… to coach teams Experience with Jira Knowledge of SQL …": a list whose line ends were all lost. */
function isItemWithin({ from }: Found<'quality'>, { sentence, tokens }: Line): boolean {
  const [before, token] = [tokens[from - 1], tokens[from]];
  if (before === undefined || token === undefined || from === sentence.from) return false;
  return (
    sentence.to - sentence.from >= flattened &&
    !has(token.gap, ~(gap.space | gap.close)) &&
    startsLarge(token) &&
    !startsLarge(before)
  );
}

function startsLarge({ written }: Token): boolean {
  return /^[\p{Lu}\p{Nd}]/u.test(written);
}

function part(line: Line, from: number, to: number): Line {
  const { sentence, tokens, hits } = line;
  return {
    tokens,
    sentence: {
      from,
      to,
      start: from === sentence.from ? sentence.start : (tokens[from]?.start ?? sentence.start),
      end: to === sentence.to ? sentence.end : (tokens[to - 1]?.end ?? sentence.end),
      before: signsAt(from, tokens) ?? sentence.before,
      after: signsAt(to, tokens) ?? sentence.after,
    },
    hits: hits.filter((hit) => hit.from >= from && hit.to <= to),
  };
}

function signsAt(at: number, tokens: readonly Token[]): number | undefined {
  const signs = tokens[at]?.gap;
  return signs === 0 ? gap.newline : signs;
}
