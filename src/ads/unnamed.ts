import type { AdCertification } from '../model/jobAds.ts';
import { isInList, isNamedByLetters, isPlain, isSeveral, isTail } from './around.ts';
import { explains } from './explains.ts';
import type { NamedPlace } from './explains.ts';
import { gap, has } from './gap.ts';
import { isSaid, itemsBehind } from './items.ts';
import type { Part } from './meaning.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
import { partsOf, wordsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import { leftEnd, rightEnd } from './phraseEnds.ts';
import type { Span } from './strength.ts';

/** A certification that a phrase can mean. */
export interface Meant {
  readonly of: AdCertification;
  /** A name beside it says which one. */
  readonly explained: boolean;
  /** It names a trade of its own, as in "Agile or project management certification". */
  readonly trade: boolean;
}

/** A phrase around a word like "certification". */
export interface Certificate extends Span {
  readonly means: readonly Meant[];
  /** Nothing unknown stands beside it. */
  readonly plain: boolean;
}

/**
 * Reads every phrase around a word for certificates, such as "Agile or SAFe certifications" and "certified
 * in Scrum". It goes on over words that the vocabulary lists and ends at any other. The words of `names`
 * belong to those.
 */
export function certificatesIn(
  line: Line,
  names: readonly NamedPlace[],
  certifications: readonly AdCertification[],
): readonly Certificate[] {
  const cores = ofKind(line, 'part').filter(({ meaning }) => isCore(meaning.part));
  if (cores.length === 0) return [];
  const families = certifications.filter((one) => one.words.length > 0);
  const words = partsOf(line, names, new Set(families.flatMap((one) => one.words)));
  const found: Certificate[] = [];
  let free = words.from;
  for (const hit of cores) {
    if (hit.from < free || words.isNamed(hit.from) || isLabel(hit, line)) continue;
    const span = { from: leftEnd(hit.from, free, words), to: rightEnd(hit.to, words) };
    const items = itemsBehind(hit.to, words);
    const means = families.flatMap((of) => {
      const places = words.placesOf(of.words).filter((at) => at >= span.from && at < span.to);
      if (places.length === 0) return [];
      const said = Math.max(hit.to, ...places.map((at) => at + 1));
      // Examples take the place of what they explain.
      const explained =
        (of.onlyIfAsked && isTail(span, hit, words)) ||
        items.fields.length > 0 ||
        items.others ||
        names.some((name) => explains(name, span, said, of, words));
      const trade = isTradeOf(hit, words.placesOf(of.trades), span, words);
      return [{ of, explained, trade }];
    });
    const plain = isPlain(span, words);
    const bare = plain && names.length === 0 && span.from === hit.from && span.to === hit.to;
    found.push({
      ...span,
      means: bare ? fieldBefore(span, means, families, words) : means,
      plain:
        (plain && !isNamedByLetters(span, words)) ||
        isSeveral(hit, span, words) ||
        (means.some(({ trade }) => trade) && isInList(span, words)),
    });
    for (const item of items.fields) {
      const of = families.find((one) => words.placesOf(one.words).includes(item.from));
      if (of !== undefined)
        found.push({
          ...item,
          means: [{ of, explained: isSaid(item, names, words), trade: false }],
          plain: true,
        });
    }
    free = span.to;
  }
  return found;
}

/** Whether a trade stands right before or behind a noun: "project management or Agile certification", "certification in business analysis". */
function isTradeOf(
  { from, to, meaning }: Found<'part'>,
  trades: readonly number[],
  span: Span,
  words: Parts,
): boolean {
  if (meaning.part !== 'noun') return false;
  const leads = (at: number) =>
    words.isField(at) || words.isJoining(at) || words.is('alternative', at);
  return trades.some(
    (at) =>
      (at >= to && at < span.to) ||
      (at >= span.from && at < from && wordsOf({ from: at + 1, to: from }).every(leads)),
  );
}

/** "Education and certifications: Bachelor’s degree in …": the head of a line about something else. */
function isLabel({ to }: Found<'part'>, line: Line): boolean {
  const next = line.tokens[to];
  if (next === undefined || !has(next.gap, gap.colon)) return false;
  return ofKind(line, 'quality').some(({ from }) => from === to);
}

/** "certification", "certified". */
function isCore(part: Part): boolean {
  return part === 'noun' || part === 'adjective';
}

/** "Experience with SAFe, certification a plus": a bare word takes the field that was named last before it. */
function fieldBefore(
  { from }: Span,
  means: Certificate['means'],
  families: readonly AdCertification[],
  words: Parts,
): Certificate['means'] {
  const before = families
    .filter((of) => of.about === 'agile')
    .map((of) => ({
      of,
      explained: false,
      trade: false,
      last: Math.max(-1, ...words.placesOf(of.words).filter((at) => at < from)),
    }))
    .toSorted((one, other) => other.last - one.last);
  const [nearest] = before;
  return nearest === undefined || nearest.last < 0 ? means : [nearest];
}
