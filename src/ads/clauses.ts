import { listing } from './conjunctions.ts';
import { gap, has } from './gap.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
import type { Span } from './strength.ts';

const shortly = 3;

/**
 * Whether a word of strength behind a place speaks of something else: of the name that it leads to, as in "CSPO
 * and, ideally, PSPO", or in a clause of its own, as in "CSPO certified, and a PSPO would be ideal" and "CSPO,
 * and if not, we pay for one". Places count words of the text. False for a word that stands before the place.
 */
export function isAboutAnother(cue: Found<'cue'>, leads: boolean, span: Span, line: Line): boolean {
  if (cue.from < span.to) return false;
  const before = line.tokens[cue.from - 1]?.word ?? '';
  const opens = leads || (cue.meaning.stands === 'before' && listing.has(before));
  if (!opens && !isParted(span.to, cue.from, line)) return false;
  const all = ofKind(line, 'certification');
  const names = all.filter(({ from }) => from >= span.to);
  if (opens && names.some(({ from }) => from >= cue.to && from - cue.to <= shortly)) return true;
  const isAlone = !all.some(({ to }) => to <= span.from);
  const at = clauseAfter(span, cue.from, names, isAlone, line);
  if (at === null) return false;
  return cue.meaning.says === 'offered' || names.some(({ from }) => from >= at && from < cue.from);
}

/** Looked at first, since it takes the fewest steps. */
function isParted(from: number, to: number, { tokens }: Line): boolean {
  for (let at = from; at < to; at += 1)
    if (has(tokens[at]?.gap ?? 0, gap.comma) && joining.has(tokens[at]?.word ?? '')) return true;
  return false;
}

/** Where the next clause begins. "CSPO, PSPO, and POPM" is one list; "CSPO, and POPM" are two things. */
function clauseAfter(
  { to: from }: Span,
  to: number,
  names: readonly Span[],
  isAlone: boolean,
  line: Line,
): number | null {
  const nouns = ofKind(line, 'part').filter(({ meaning }) => meaning.part === 'noun');
  const isListed = (at: number) =>
    listing.has(line.tokens[at]?.word ?? '') ||
    [...names, ...nouns].some((one) => one.from <= at && at < one.to);
  let isList = true;
  let items = isAlone ? 1 : 2;
  for (let at = from; at < to; at += 1) {
    const { gap: signs, word } = line.tokens[at] ?? { gap: 0, word: '' };
    const goesOn = names.some((name) => name.from >= at && name.from - at < shortly);
    if (has(signs, gap.comma) && joining.has(word) && !(isList && items > 1 && goesOn)) return at;
    if (has(signs, gap.comma)) items += 1;
    isList &&= isListed(at);
  }
  return null;
}

const joining = new Set(
  'and but while whereas if otherwise though und aber wenn sonst et mais si y pero en maar e ma mas'.split(
    ' ',
  ),
);
