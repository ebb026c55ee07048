import { besides, ends } from './besides.ts';
import { gap } from './gap.ts';
import type { Parts } from './parts.ts';

/** The first word of a phrase around a word for certificates: "Agile" of "Agile or SAFe certification". */
export function leftEnd(from: number, least: number, words: Parts): number {
  let at = from;
  let start = from;
  let sure: number | null = null;
  let tail = false;
  while (at > least && !words.after(at, ends | gap.colon | gap.bullet)) {
    const before = at - 1;
    // "SAFe, CSM or CSPO certification" is a list; "experience with SAFe, CSPO certification" is none.
    if (words.isNamed(at) && words.after(at, gap.comma)) sure ??= start;
    // "PMI, CCM, AIA or other certification", "Agile, Lean or SQL certification": what we do not know parts no list.
    const isItem = (tail && words.isLetters(before)) || (sure === null && isListed(before, words));
    if (!isItem && !goesOn(before, words)) break;
    // "Agile, certification preferred" and "Agile and certification" are two things.
    if (at === from && words.after(at, gap.comma)) break;
    if (at === from && words.is('between', before) && !words.isField(before)) break;
    at = before;
    tail ||= words.is('alternative', at);
    if (words.isField(at)) start = at;
  }
  const opens = at === words.from || words.after(at, besides);
  return sure === null || opens ? start : sure;
}

/** A word with a capital between commas, or "or" and the noun. */
function isListed(at: number, words: Parts): boolean {
  const ends = (place: number) =>
    words.after(place, gap.comma) || words.isJoining(place) || words.isCore(place);
  return (
    words.isLarge(at) && ends(at + 1) && (words.after(at, gap.comma) || words.isJoining(at - 1))
  );
}

/** Where such a phrase ends: behind "Scrum" of "certified in Agile or Scrum". A list of examples is no part of it. */
export function rightEnd(to: number, words: Parts): number {
  const opens = (at: number) =>
    words.after(at, ends | gap.open | gap.colon | gap.close) || words.is('example', at);
  const linked = words.is('link', to) || words.isField(to);
  if (to >= words.to || !linked || opens(to) || words.after(to, gap.comma)) return to;
  let at = to;
  let end = to;
  while (at < words.to && (goesOn(at, words) || words.is('link', at)) && !opens(at)) {
    at += 1;
    if (words.isField(at - 1)) end = at;
  }
  return end;
}

/** Whether a word may stand within a phrase around "certification": a field, a name, "and", "or similar". */
export function goesOn(at: number, words: Parts): boolean {
  return (
    words.isField(at) ||
    words.isNamed(at) ||
    words.isNumber(at) ||
    words.is('between', at) ||
    words.is('alternative', at)
  );
}
