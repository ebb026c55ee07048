import type { AdCertification } from '../model/jobAds.ts';
import { built, isElsewhere, isMeant } from './company.ts';
import type { Company } from './company.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
import { isSpelledOtherwise } from './spelledOut.ts';
import type { Span } from './strength.ts';

/** A certification named in a sentence, at a place. */
export interface Named extends Span {
  readonly of: AdCertification;
}

/** A word that means something else here. */
export interface Ignored extends Span {
  readonly trap: string;
}

/** The certifications that a sentence spells out, and the spellings that mean something else in this company. */
export function namesIn(
  line: Line,
  company: Company,
): { readonly named: readonly Named[]; readonly ignored: readonly Ignored[] } {
  const hits = ofKind(line, 'certification');
  const meant = hits.filter(
    (hit) => isMeant(hit.meaning.doubt, company) && !isOtherwise(hit, line, company),
  );
  const named = apart(meant);
  const covered = (span: Span) => named.some((name) => span.from < name.to && name.from < span.to);
  // Of several other meanings the one that the words around speak of is told.
  const rest = hits.filter((hit) => !meant.includes(hit) && !covered(hit));
  const told = rest.filter(
    ({ meaning: { doubt } }) => doubt !== null && isElsewhere(doubt, company),
  );
  const ignored = apart([...told, ...rest]);
  return {
    named: named.map(({ from, to, meaning }) => ({ from, to, of: meaning.of })),
    ignored: ignored.flatMap(({ from, to, meaning }) =>
      meaning.doubt === null ? [] : [{ from, to, trap: meaning.doubt.ignoredAs }],
    ),
  };
}

/**
 * Letters that the ad spells out as something else. Those beyond doubt may stand in both meanings: where they
 * are asked for and not spelled out, they are ours.
 */
function isOtherwise(hit: Found<'certification'>, line: Line, company: Company): boolean {
  const { from, to, meaning } = hit;
  if (to - from > 1 || !company.otherwise.has(line.tokens[from]?.word ?? '')) return false;
  const isAsked = meaning.doubt === null && company.inSentence.has(built.strength);
  return !isAsked || isSpelledOtherwise(hit, line);
}

/** Of spellings that overlap, the longest, and of those the first. */
function apart(hits: readonly Found<'certification'>[]): readonly Found<'certification'>[] {
  const kept: Found<'certification'>[] = [];
  const longest = hits.toSorted((one, other) => other.to - other.from - (one.to - one.from));
  for (const hit of longest)
    if (!kept.some(({ from, to }) => hit.from < to && from < hit.to)) kept.push(hit);
  return kept.toSorted((one, other) => one.from - other.from);
}
