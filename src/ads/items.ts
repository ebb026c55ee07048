import { gap } from './gap.ts';
import type { Parts } from './parts.ts';
import { goesOn } from './phraseEnds.ts';
import type { Span } from './strength.ts';

// "Certifications are a plus, e.g. …": so many words may stand before the list.
const furthest = 6;
const parting = gap.comma | gap.semicolon | gap.joint | gap.open | gap.close | gap.colon;

/** What stands in a list of examples. */
export interface Items {
  readonly fields: readonly Span[];
  /** Letters that we do not know: "(KMP, SFCP)". */
  readonly others: boolean;
}

/**
 * The fields that stand as items of a list behind a word for certificates: "Scrum Master" of "certifications
 * such as PMP, IPMA or Scrum Master". An item that goes on in other words is none: the last one of
 * "Certifications: PMP, Agile experience". Places count words of the text.
 */
export function itemsBehind(to: number, words: Parts): Items {
  const start = opening(to, words);
  if (start === null) return { fields: [], others: false };
  const inBrackets = words.after(start, gap.open);
  const items: Span[] = [];
  let item: Span | null = null;
  let open = 0;
  let others = false;
  const close = () => {
    if (item !== null) items.push(item);
    item = null;
  };
  for (let at = start; at < words.to; at += 1) {
    if (words.after(at, gap.open)) open += 1;
    if (at > start && words.after(at, gap.close)) {
      open -= 1;
      if (open <= 0 && inBrackets) break;
    }
    if (at > start && words.after(at, gap.dash)) break;
    if (words.after(at, parting) || words.isJoining(at)) close();
    // "CSPO or a comparable agile one" adds nothing.
    if (at > start && words.is('alternative', at)) break;
    others ||= words.isLetters(at) && !isKnown(at, words);
    if (words.isField(at) && !words.isNamed(at))
      item = { from: (item ?? { from: at }).from, to: at + 1 };
    else if (words.isCore(at)) item = null;
    else if (words.isCue(at)) break;
    else if (words.isLarge(at) && !isKnown(at, words)) item = null;
    else if (!words.isLarge(at) && !isKnown(at, words)) {
      item = null;
      break;
    }
  }
  close();
  return { fields: items, others };
}

/** Where the list begins: behind a bracket, a colon or "such as". Null: there is none. */
function opening(to: number, words: Parts): number | null {
  for (let at = to; at < words.to && at - to <= furthest; at += 1) {
    if (words.after(at, gap.open | gap.colon) || words.is('example', at)) return at;
    if (at === to && words.after(at, gap.dash)) return at;
    if (words.after(at, gap.semicolon | gap.dash | gap.comma | gap.close)) return null;
    const leadsOn =
      words.isField(at) || words.isCue(at) || words.is('link', at) || words.is('may-follow', at);
    if (!leadsOn) return null;
  }
  return null;
}

/** A word that may stand between the items of a list, or is part of one. */
function isKnown(at: number, words: Parts): boolean {
  return goesOn(at, words) || words.isCue(at) || words.isCore(at) || words.is('link', at);
}

/** Whether a name stands right beside an item and says which one it is: "Scrum (CSPO)", "CSM (Scrum Alliance)". */
export function isSaid({ from, to }: Span, names: readonly Span[], words: Parts): boolean {
  const apart = gap.comma | gap.semicolon | gap.joint | gap.close;
  return names.some(
    (name) =>
      (name.from === to && !words.after(to, apart)) ||
      (name.to === from && !words.after(from, apart)),
  );
}
