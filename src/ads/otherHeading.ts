import { gap, has } from './gap.ts';
import type { HeadingSays, Meaning } from './lexicon.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';
import { longestOf } from './phrases.ts';
import type { Hit } from './phrases.ts';

const longest = 9;
const longestUnknown = 6;

/**
 * What a heading in other words than we know says: "What would be a plus:", "Qualifications we prefer". Null
 * where the line is no heading; `unknown` where it is one and says nothing of strength.
 */
export function otherHeading(
  line: Line,
): Exclude<HeadingSays, 'filler' | 'keeps'> | 'unknown' | null {
  const { sentence } = line;
  const length = sentence.to - sentence.from;
  if (length > longest || isItem(line) || line.hits.some(isAboutCertificates)) return null;
  const says = sayingOf(line);
  if (has(sentence.before, gap.mark)) return says ?? 'unknown';
  if (has(sentence.after, gap.colon)) return says ?? (length <= longestUnknown ? 'unknown' : null);
  const above =
    has(sentence.after, gap.bullet) || (has(sentence.after, gap.blankLine) && isTitle(line));
  return length <= longestUnknown && above && !has(sentence.after, gap.stop) ? says : null;
}

/** A line that speaks of a certificate asks for one, or names one. */
function isAboutCertificates({ meaning }: Hit<Meaning>): boolean {
  if (meaning.kind === 'part') return meaning.part === 'noun' || meaning.part === 'adjective';
  return meaning.kind === 'certification' || meaning.kind === 'other-certification';
}

function isItem({ sentence }: Line): boolean {
  return has(sentence.before, gap.bullet) && !has(sentence.before, gap.mark);
}

/** The word of strength in it, else the heading that is part of it. What is "not required" in a heading is welcome below it. */
function sayingOf(line: Line): Exclude<HeadingSays, 'filler' | 'keeps'> | null {
  for (const { meaning } of longestOf(ofKind(line, 'cue'))) {
    if (meaning.says === 'not-asked') return 'preferred';
    if (meaning.says !== 'no' && meaning.says !== 'nothing') return meaning.says;
  }
  for (const { meaning } of longestOf(ofKind(line, 'heading')))
    if (meaning.says !== 'filler' && meaning.says !== 'keeps') return meaning.says;
  return null;
}

function isTitle({ sentence, tokens }: Line): boolean {
  return tokens
    .slice(sentence.from, sentence.to)
    .every(({ written }) => /^[\p{Lu}\p{Nd}]/u.test(written) || written.length < 4);
}
