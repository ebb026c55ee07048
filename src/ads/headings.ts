import { gap, has } from './gap.ts';
import { readWords } from './headingWords.ts';
import type { Words } from './headingWords.ts';
import type { HeadingSays } from './meaning.ts';
import type { Line } from './line.ts';
import { introOf, isAboutCertificates, otherHeading } from './otherHeading.ts';
import type { Token } from './tokenise.ts';

/** A heading, or a label such as "Nice to have:" at the start of a sentence. */
export interface Heading {
  readonly says: Exclude<HeadingSays, 'filler'> | 'unknown';
  /** Whether the whole line is the heading, so that nothing is asked in it. */
  readonly whole: boolean;
  /** Where what it labels begins. */
  readonly to: number;
}

const longQuestion = 4;

/** Reads the heading a sentence is or begins with; null: it is none. */
export function headingOf(line: Line): Heading | null {
  const { sentence, tokens } = line;
  const said = readWords(line);
  const ends = said.to === sentence.to;
  const next = tokens[said.to]?.gap ?? sentence.after;
  const colon = has(ends ? sentence.after : next, gap.colon);
  const alone = isAlone(line) || endsLine(line, said);
  if (said.says !== null && ends && alone && (colon || isHeading(line, said)))
    return { says: said.says, whole: true, to: said.to };
  if (said.says !== null && !ends && (colon || isRunIn(line, said.to, said)))
    return { says: said.says, whole: false, to: said.to };
  if (said.says !== null && said.said < said.to && isRunIn(line, said.said, said))
    return { says: said.says, whole: false, to: said.said };
  if (said.says !== null && !ends && has(next, gap.dash) && said.phrase)
    return { says: said.says, whole: false, to: said.to };
  const other = isAlone(line) ? otherHeading(line) : null;
  if (other !== null) return { says: other, whole: true, to: sentence.to };
  const intro = introOf(line);
  return intro === null ? null : { says: intro, whole: false, to: sentence.to };
}

/** Whether nothing else stands on the line. */
function isAlone({ sentence }: Line): boolean {
  return (
    has(sentence.before, gap.newline) && has(sentence.after, gap.newline | gap.bullet | gap.rule)
  );
}

/** "… on time. Preferred Skills" and a line end: the one before was lost. */
function endsLine({ sentence, tokens }: Line, { phrase }: Words): boolean {
  const first = tokens[sentence.from];
  const within = has(sentence.before, gap.stop) && !has(sentence.after, gap.stop);
  return (
    phrase &&
    within &&
    has(sentence.after, gap.newline) &&
    first !== undefined &&
    isCapitalised(first)
  );
}

/** A line without a colon: "Required skills" heads a list, "Certifications preferred" asks for some. */
function isHeading(line: Line, { says, keeps, phrase, leads }: Words): boolean {
  const { sentence } = line;
  if (has(sentence.before, gap.mark)) return true;
  // "Company-paid certifications" is a benefit, not the heading of some.
  if (keeps && says === 'offered') return false;
  if (has(sentence.before, gap.bullet | gap.open)) return false;
  // "What's in it for you?", but not "Experience required."
  if (has(sentence.after, gap.stop) && sentence.to - sentence.from < longQuestion) return false;
  // "PREFERRED" above a list; beside an item of a table it speaks of that item.
  return phrase
    ? leads
    : has(sentence.before, gap.blankLine) && !line.hits.some(isAboutCertificates);
}

/** "… great teams. Preferred Qualifications CSPO certification …": a page pasted without its line ends. */
function isRunIn({ sentence, tokens }: Line, to: number, { phrase }: Words): boolean {
  const words = tokens.slice(sentence.from, to);
  if (
    !phrase ||
    to === sentence.from ||
    (words.length === 1 && (words[0]?.written.length ?? 0) < 7)
  )
    return false;
  const next = tokens[to];
  return words.every(isCapitalised) && next !== undefined && isCapitalised(next);
}

function isCapitalised({ written, word }: Token): boolean {
  return /^[\p{Lu}\p{Nd}]/u.test(written) || small.has(word);
}

const small = new Set('to the and a of for you'.split(' '));
