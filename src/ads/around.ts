import { gap } from './gap.ts';
import { wordsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import type { Span } from './strength.ts';

const brackets = gap.open | gap.close;
// A stop within a sentence is that of an abbreviation.
const ends = gap.semicolon | gap.dash;
const besides = ends | brackets | gap.colon | gap.comma | gap.joint | gap.other | gap.bullet;

/** The first word of a phrase around a word for certificates: "Agile" of "Agile or SAFe certification". */
export function leftEnd(from: number, least: number, words: Parts): number {
  let at = from;
  let start = from;
  let sure: number | null = null;
  while (at > least && goesOn(at - 1, words) && !words.after(at, ends | gap.colon | gap.bullet)) {
    const before = at - 1;
    // "Agile, certification preferred" and "Agile and certification" are two things.
    if (at === from && words.after(at, gap.comma)) break;
    // "SAFe, CSM or CSPO certification" is a list; "experience with SAFe, CSPO certification" is none.
    if (words.isNamed(at) && words.after(at, gap.comma)) sure ??= start;
    if (at === from && words.is('between', before) && !words.isField(before)) break;
    at = before;
    if (words.isField(at)) start = at;
  }
  const opens = at === words.from || words.after(at, besides);
  return sure === null || opens ? start : sure;
}

/** Where such a phrase ends: behind "Scrum" of "certified in Agile or Scrum". */
export function rightEnd(to: number, words: Parts): number {
  const opened = words.after(to, gap.open | gap.colon);
  const linked = words.is('link', to) || words.isField(to) || opened;
  if (to >= words.to || !linked || words.after(to, ends | gap.comma)) return to;
  let at = to;
  let end = to;
  while (at < words.to && (goesOn(at, words) || words.is('link', at))) {
    if (at > to && words.after(at, ends | gap.close)) break;
    at += 1;
    if (words.isField(at - 1)) end = at;
  }
  return end;
}

function goesOn(at: number, words: Parts): boolean {
  return (
    words.isField(at) ||
    words.isNamed(at) ||
    words.isNumber(at) ||
    words.is('between', at) ||
    words.is('alternative', at)
  );
}

/** Whether nothing unknown stands beside a phrase: "certifications preferred", and not "certification process". */
export function isPlain({ from, to }: Span, words: Parts): boolean {
  const before = from - 1;
  const opens =
    from === words.from ||
    words.after(from, besides) ||
    words.is('may-stand-before', before) ||
    words.isCue(before);
  const closes =
    to === words.to || words.after(to, besides) || words.is('may-follow', to) || words.isCue(to);
  return opens && closes;
}

const furthest = 8;

/**
 * Whether a name says which certification a phrase means. `said` is where the phrase has said its field:
 * "Agile certification (CSM)", "certified in Scrum, such as CSPO", "CSPO or similar agile certification",
 * "Scrum CSPO certification".
 */
export function explains(name: Span, phrase: Span, said: number, words: Parts): boolean {
  const beside = !words.after(name.from, gap.comma | gap.joint | gap.close);
  if (words.isField(name.from - 1) && name.from > phrase.from && name.from < said && beside)
    return true;
  if (name.to <= phrase.from) {
    const alternative = wordsOf({ from: phrase.from - 1, to: said }).some((at) =>
      words.is('alternative', at),
    );
    return alternative || (name.to === phrase.from && !words.after(phrase.from, besides));
  }
  if (name.from < said || name.from - said > furthest) return false;
  const between = wordsOf({ from: said, to: name.from });
  const opened = [...between, name.from].some((at) => words.after(at, gap.open | gap.colon));
  return opened || (between.length > 0 && between.every((at) => words.is('link', at)));
}
