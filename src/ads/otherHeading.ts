import { gap, has } from './gap.ts';
import type { CueSays, HeadingSays, Meaning } from './meaning.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';
import { longestOf } from './phrases.ts';
import type { Hit } from './phrases.ts';

const longest = 9;
const longestUnknown = 6;
// "Product Manager, Growth" is no heading of benefits: a short word must be a heading by itself.
const longWord = 10;

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
  if (isQuestion(line)) return says ?? 'unknown';
  if (has(sentence.after, gap.colon)) return says ?? (length <= longestUnknown ? 'unknown' : null);
  const above =
    has(sentence.after, gap.bullet) || (has(sentence.after, gap.blankLine) && isTitle(line));
  return length <= longestUnknown && above && !has(sentence.after, gap.stop) ? says : null;
}

/** "What other skills would be helpful?" */
function isQuestion({ sentence, tokens }: Line): boolean {
  return has(sentence.after, gap.stop) && questions.has(tokens[sentence.from]?.word ?? '');
}

const questions = new Set('what which who'.split(' '));

/** A line that speaks of a certificate asks for one, or names one. */
export function isAboutCertificates({ meaning }: Hit<Meaning>): boolean {
  if (meaning.kind === 'part') return meaning.part === 'noun' || meaning.part === 'adjective';
  return meaning.kind === 'certification' || meaning.kind === 'other-certification';
}

function isItem({ sentence }: Line): boolean {
  return has(sentence.before, gap.bullet) && !has(sentence.before, gap.mark);
}

/** The word of strength in it, else the heading that is part of it. What is "not required" in a heading is welcome below it. */
function sayingOf(line: Line): Exclude<HeadingSays, 'filler' | 'keeps'> | null {
  const cue = cueOf(line);
  if (cue !== null) return cue;
  for (const { from, to, meaning } of longestOf(ofKind(line, 'heading'))) {
    const word = to - from === 1 ? (line.tokens[from]?.word ?? '') : null;
    if (word !== null && word.length < longWord) continue;
    if (meaning.says !== 'filler' && meaning.says !== 'keeps') return meaning.says;
  }
  return null;
}

/** "You must hold one of these certifications:" says it for the list below. Null: the line introduces none, or leaves it open. */
export function introOf(line: Line): 'required' | 'preferred' | 'offered' | null {
  const { after } = line.sentence;
  const opens = has(after, gap.colon) && has(after, gap.newline);
  const heads = has(after, gap.bullet) && !has(after, gap.stop) && !isItem(line);
  return opens || heads ? cueOf(line) : null;
}

/** What the first word of strength in a sentence says. */
export function cueOf(line: Line): 'required' | 'preferred' | 'offered' | null {
  for (const { meaning } of longestOf(ofKind(line, 'cue'))) {
    const says = meaning.stands === 'alone' ? null : sectionOf(meaning.says);
    if (says !== null) return says;
  }
  return null;
}

function sectionOf(says: CueSays): 'required' | 'preferred' | 'offered' | null {
  if (says === 'not-asked') return 'preferred';
  return says === 'required' || says === 'preferred' || says === 'offered' ? says : null;
}

function isTitle({ sentence, tokens }: Line): boolean {
  return tokens
    .slice(sentence.from, sentence.to)
    .every(({ written }) => /^[\p{Lu}\p{Nd}]/u.test(written) || written.length < 4);
}
