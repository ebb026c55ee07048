import type { AdCertification } from '../model/jobAds.ts';
import { isMeant } from './company.ts';
import type { Company } from './company.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
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
    ({ from, to, meaning }) =>
      isMeant(meaning.doubt, company) &&
      !(to - from === 1 && company.otherwise.has(line.tokens[from]?.word ?? '')),
  );
  const named = apart(meant);
  const covered = (span: Span) => named.some((name) => span.from < name.to && name.from < span.to);
  const ignored = apart(hits.filter((hit) => !meant.includes(hit) && !covered(hit)));
  return {
    named: named.map(({ from, to, meaning }) => ({ from, to, of: meaning.of })),
    ignored: ignored.flatMap(({ from, to, meaning }) =>
      meaning.doubt === null ? [] : [{ from, to, trap: meaning.doubt.ignoredAs }],
    ),
  };
}

/** Of spellings that overlap, the longest, and of those the first. */
function apart(hits: readonly Found<'certification'>[]): readonly Found<'certification'>[] {
  const kept: Found<'certification'>[] = [];
  const longest = hits.toSorted((one, other) => other.to - other.from - (one.to - one.from));
  for (const hit of longest)
    if (!kept.some(({ from, to }) => hit.from < to && from < hit.to)) kept.push(hit);
  return kept.toSorted((one, other) => one.from - other.from);
}
