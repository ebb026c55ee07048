import type { AdCertification } from '../model/jobAds.ts';
import { gap } from './gap.ts';
import { wordsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import type { Span } from './strength.ts';

/** Where a name stands, and which trade its certificate is of. */
export interface NamedPlace extends Span {
  readonly about: AdCertification['about'];
}

const brackets = gap.open | gap.close;
// A stop within a sentence is that of an abbreviation.
const ends = gap.semicolon | gap.dash;
const besides = ends | brackets | gap.colon | gap.comma | gap.joint | gap.other | gap.bullet;

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
export function isPlain(span: Span, words: Parts): boolean {
  const before = span.from - 1;
  const opens =
    span.from === words.from ||
    words.after(span.from, besides) ||
    words.is('may-stand-before', before) ||
    words.isCue(before);
  return opens && closes(span, words);
}

/** "ABC or other relevant certification": it adds nothing to the name before it, whether we know that or not. */
export function isTail({ from }: Span, core: Span, words: Parts): boolean {
  const at = wordsOf({ from: from - 1, to: core.from }).find((place) =>
    words.is('alternative', place),
  );
  const isNamed = at !== undefined && (words.isLarge(at - 2) || words.isNamed(at - 2));
  return isNamed && words.isJoining(at - 1);
}

/** "(BPMN) Certification": letters right before it, which we do not know, name one. */
export function isNamedByLetters({ from }: Span, words: Parts): boolean {
  const apart = gap.comma | gap.semicolon | gap.dash | gap.colon | gap.bullet;
  return from > words.from && words.isLetters(from - 1) && !words.after(from, apart);
}

/** Whether it speaks of several, of whichever kind: "technology certifications". A capital would be a name. */
export function isSeveral(core: Span, span: Span, words: Parts): boolean {
  return words.isMany(core.from) && !words.isLarge(span.from - 1) && closes(span, words);
}

/** "… skills Project Management Certification Live event experience …": a trade's certificate in a list without line ends. */
export function isInList(span: Span, words: Parts): boolean {
  const opens = words.isLarge(span.from) && !words.isLarge(span.from - 1);
  return opens && (closes(span, words) || words.isLarge(span.to));
}

function closes({ to }: Span, words: Parts): boolean {
  return (
    to === words.to || words.after(to, besides) || words.is('may-follow', to) || words.isCue(to)
  );
}

const furthest = 8;

/**
 * Whether a name says which certification a phrase means. `said` is where the phrase has said its field:
 * "Agile certification (CSM)", "a Scrum certificate – CSPO", "certified in Scrum, such as CSPO", "CSPO or
 * similar agile certification", "Scrum CSPO certification".
 */
export function explains(
  name: NamedPlace,
  phrase: Span,
  said: number,
  of: AdCertification,
  words: Parts,
): boolean {
  const beside = !words.after(name.from, gap.comma | gap.joint | gap.close);
  if (words.isField(name.from - 1) && name.from > phrase.from && name.from < said && beside)
    return true;
  if (name.to <= phrase.from) {
    // "PMP or equivalent Agile certification" is two things.
    const isAkin = of.about !== 'agile' || name.about === 'agile';
    const alternative =
      isAkin &&
      wordsOf({ from: phrase.from - 1, to: said }).some((at) => words.is('alternative', at));
    return alternative || (name.to === phrase.from && !words.after(phrase.from, besides));
  }
  if (name.from < said || name.from - said > furthest) return false;
  const between = wordsOf({ from: said, to: name.from });
  if (between.length === 0 && words.after(name.from, gap.dash)) return true;
  // "Agile certification, Scrum Master, PMI-ACP" is a list of three.
  const listed = words.after(said, gap.comma | gap.semicolon);
  const opened =
    !listed && [...between, name.from].some((at) => words.after(at, gap.open | gap.colon));
  return opened || (between.length > 0 && between.every((at) => words.is('link', at)));
}
