import { besides } from './besides.ts';
import { gap } from './gap.ts';
import { wordsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import type { Span } from './strength.ts';

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
