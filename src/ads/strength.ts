import { isAboutAnother } from './clauses.ts';
import { gap, has } from './gap.ts';
import type { CueSays } from './meaning.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
import { longestOf } from './phrases.ts';
import { isRefused } from './refusal.ts';
import type { Standing } from './section.ts';
import type { AdStrength } from '../model/jobAds.ts';

/** The words of a place in a sentence. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How strongly a place is asked for: by the sentence, else by the heading above, else it is only mentioned. */
export interface Asked {
  readonly strength: AdStrength | 'not-asked';
  readonly by: 'sentence' | 'heading' | 'nothing';
}

// Counted in words. What stands on the wrong side of a cue, or behind a semicolon, is mostly not what it is about.
const wrongSide = 12;
const otherClause = 30;
const furthest = 40;
const nearby = 12;
const shortly = 3;

/** Promises the strength of the nearest word that gives one; "not required, but a plus" is a plus. */
export function strengthOf(span: Span, line: Line, section: Standing): Asked {
  const cues = longestOf(ofKind(line, 'cue')).filter(({ meaning }) => meaning.says !== 'nothing');
  if (isRefused(span, cues, line)) return { strength: 'not-asked', by: 'sentence' };
  const all = cues
    .filter(({ meaning }) => meaning.says !== 'no' && meaning.says !== 'asks')
    .filter((cue) => cue.meaning.stands !== 'alone' || isByItself(cue, line))
    .map((cue) => ({ cue, far: distance(cue, span, line) }))
    .filter(({ far }) => far <= furthest)
    .map(({ cue, far }) => ({
      far,
      says: saysOf(cue, line),
      elsewhere: isAboutAnother(cue, leads(cue, line), span, line),
    }))
    .toSorted((one, other) => one.far - other.far);
  const here = all.filter(({ elsewhere }) => !elsewhere);
  const asked = cues.some(
    ({ to, meaning }) => meaning.says === 'asks' && to <= span.from && span.from - to < shortly,
  );
  // A wish for another name says nothing of this one where something else does.
  const near = here.length > 0 || asked || section === 'required' ? here : all;
  const says = near[0]?.says;
  const softened =
    says === 'not-asked' ? near.find((cue) => cue.says === 'preferred')?.says : undefined;
  const said = asStrength(softened ?? says);
  // "Possession of a CCNA, which we pay for" asks for it all the same.
  const strength = asked && said === 'offered' ? null : said;
  if (strength !== null) return { strength, by: 'sentence' };
  if (section === 'among-demands') return { strength: 'required', by: 'heading' };
  if (section !== null && section !== 'elsewhere') return { strength: section, by: 'heading' };
  const asks = cues.some(
    ({ to, meaning }) => meaning.says === 'asks' && to <= span.from && span.from - to <= nearby,
  );
  return asks ? { strength: 'required', by: 'heading' } : { strength: 'mentioned', by: 'nothing' };
}

/** "Not strictly required": a word shortly before turns it round. */
function saysOf({ from, meaning }: Found<'cue'>, line: Line): CueSays {
  if (meaning.says !== 'required') return meaning.says;
  const negated = ofKind(line, 'negation').some(
    ({ to }) => to <= from && from - to <= shortly && isTogether(to, from, line),
  );
  return negated ? 'not-asked' : 'required';
}

function isTogether(from: number, to: number, { tokens }: Line): boolean {
  return !tokens
    .slice(from, to + 1)
    .some((token) => has(token.gap, clause | gap.comma | gap.colon | gap.open));
}

function asStrength(says: CueSays | undefined): Asked['strength'] | null {
  return says === undefined || says === 'no' || says === 'asks' || says === 'nothing' ? null : says;
}

// A stop within a sentence is that of an abbreviation.
const clause = gap.semicolon | gap.dash;

function distance(cue: Found<'cue'>, span: Span, line: Line): number {
  const { tokens } = line;
  const right = cue.from >= span.to;
  const [from, to] = right ? [span.to, cue.from] : [cue.to, span.from];
  let far = Math.max(0, to - from);
  for (let at = from; at <= to; at += 1) {
    const signs = tokens[at]?.gap ?? 0;
    if (has(signs, clause) && !(at === cue.to && announces(cue, line)) && !standsAlone(cue, line))
      far += otherClause;
    if (has(signs, gap.comma)) far += 1;
  }
  return fits(cue, right, line) ? far : far + wrongSide;
}

/** Whether what a cue is about stands on this side of it. "Preferred: CSPO" is about what comes. */
function fits(cue: Found<'cue'>, right: boolean, line: Line): boolean {
  if (cue.meaning.says === 'offered') return true;
  return leads(cue, line) ? !right : right;
}

function leads(cue: Found<'cue'>, line: Line): boolean {
  if (announces(cue, line)) return true;
  return cue.meaning.stands === 'before' ? !isLast(cue, line) : isLabel(cue, line);
}

/** "Certifications are preferred – CSPO, PMP", "any of these certificates is a plus; CSPO": the names follow. */
function announces({ from, to }: Found<'cue'>, line: Line): boolean {
  if (!has(line.tokens[to]?.gap ?? 0, clause | gap.colon)) return false;
  const nouns = ofKind(line, 'part').filter(({ meaning }) => meaning.part === 'noun');
  const isNamed = ofKind(line, 'certification').some((name) => name.from < from);
  return !isNamed && nouns.some((noun) => noun.to <= from && from - noun.to <= shortly);
}

function isLabel({ from, to }: Found<'cue'>, { sentence, tokens }: Line): boolean {
  return from === sentence.from || has(tokens[to]?.gap ?? 0, gap.colon);
}

/** "CSPO (must have)": nothing comes that it could be about. */
function isLast({ from, to }: Found<'cue'>, { sentence, tokens }: Line): boolean {
  const signs = tokens[to]?.gap ?? 0;
  if (from > sentence.from && has(signs, gap.comma)) return true;
  return to === sentence.to || has(signs, gap.open | gap.close | gap.semicolon);
}

const signs =
  clause | gap.comma | gap.open | gap.close | gap.colon | gap.joint | gap.stop | gap.other;

/** "CSPO (nice)", "certified? Great.": signs on both sides of it. */
function isByItself({ from, to }: Found<'cue'>, { sentence, tokens }: Line): boolean {
  const next = to === sentence.to ? signs : (tokens[to]?.gap ?? 0);
  if (from === sentence.from) return has(next, gap.colon) && to < sentence.to;
  return has(tokens[from]?.gap ?? 0, signs) && has(next, signs);
}

/** "CSPO – preferred": a cue with nothing else on its side of the dash is about the other side. */
function standsAlone({ from, to }: Found<'cue'>, { sentence, tokens }: Line): boolean {
  const opens = from === sentence.from || has(tokens[from]?.gap ?? 0, clause);
  const closes = to === sentence.to || has(tokens[to]?.gap ?? 0, clause);
  return opens && closes;
}
