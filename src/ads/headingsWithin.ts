import { gap, has } from './gap.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
import type { Token } from './tokenise.ts';

const shortest = 12;
const longWord = 8;

/**
 * Parts a sentence before each heading within it: "… strong SQL Preferred Qualifications CSPO …", as in a page
 * that was pasted without its line ends. Such a heading has capitals, and what follows it starts with one.
 */
export function atHeadings(line: Line): readonly Line[] {
  const { sentence } = line;
  if (sentence.to - sentence.from < shortest) return [line];
  const cuts = ofKind(line, 'heading')
    .filter((hit) => isHeadingWithin(hit, line))
    .map(({ from }) => from);
  const starts = [sentence.from, ...new Set(cuts)];
  return starts.map((from, index) => part(line, from, starts[index + 1] ?? sentence.to));
}

function isHeadingWithin(
  { from, to, meaning }: Found<'heading'>,
  { sentence, tokens }: Line,
): boolean {
  if (from === sentence.from || meaning.says === 'filler' || meaning.says === 'keeps') return false;
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (before === undefined || first === undefined || next === undefined || to >= sentence.to)
    return false;
  if (!has(next.gap, gap.colon) && !startsLarge(next)) return false;
  // One word with a capital may stand anywhere, so what is before it must be of another line.
  if (to - from === 1)
    return startsLarge(first) && !startsLarge(before) && first.written.length >= longWord;
  return startsLarge(first) && !has(first.gap, gap.open | gap.hyphen | gap.joint);
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
      before: tokens[from]?.gap ?? sentence.before,
      after: tokens[to]?.gap ?? sentence.after,
    },
    hits: hits.filter((hit) => hit.from >= from && hit.to <= to),
  };
}
