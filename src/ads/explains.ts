import type { AdCertification } from '../model/jobAds.ts';
import { besides } from './besides.ts';
import { gap } from './gap.ts';
import { wordsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import type { Span } from './strength.ts';

/** Where a name stands, and which trade its certificate is of. */
export interface NamedPlace extends Span {
  readonly about: AdCertification['about'];
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
