import { gap, has } from './gap.ts';
import type { CueSays, HeadingSays } from './lexicon.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
import { otherHeading } from './otherHeading.ts';
import { longestOf } from './phrases.ts';
import type { Token } from './tokenise.ts';

/** What holds below a heading; null: nothing is said. */
export type Section = 'required' | 'preferred' | 'offered' | null;

/** A heading, or a label such as "Nice to have:" at the start of a sentence. */
export interface Heading {
  readonly says: Exclude<HeadingSays, 'filler'> | 'unknown';
  /** Whether the whole line is the heading, so that nothing is asked in it. */
  readonly whole: boolean;
  /** Where what it labels begins. */
  readonly to: number;
}

const longestHeading = 9;

/** Reads the heading a sentence is or begins with; null: it is none. */
export function headingOf(line: Line): Heading | null {
  const { sentence, tokens } = line;
  const said = readWords(line);
  const ends = said.to === sentence.to;
  const next = tokens[said.to]?.gap ?? sentence.after;
  const colon = has(ends ? sentence.after : next, gap.colon);
  if (said.says !== null && ends && isAlone(line) && (colon || isHeading(line, said)))
    return { says: said.says, whole: true, to: said.to };
  if (said.says !== null && !ends && (colon || isRunIn(line, said)))
    return { says: said.says, whole: false, to: said.to };
  if (said.says !== null && !ends && has(next, gap.dash) && said.phrase)
    return { says: said.says, whole: false, to: said.to };
  const other = isAlone(line) ? otherHeading(line) : null;
  return other === null ? null : { says: other, whole: true, to: sentence.to };
}

/** What follows below a heading, from what held before it. */
export function sectionAfter(heading: Heading, before: Section): Section {
  if (heading.says === 'keeps') return before;
  if (heading.says === 'neutral' || heading.says === 'unknown') return null;
  return heading.says;
}

interface Words {
  readonly says: Exclude<HeadingSays, 'filler'> | null;
  readonly to: number;
  /** Whether it names only what stands below, such as "certifications". */
  readonly keeps: boolean;
  /** Whether a phrase of the headings says it, and not only a word like "required". */
  readonly phrase: boolean;
  /** Whether the word that says it stands first, as in "Preferred certifications". */
  readonly leads: boolean;
}

/** Walks over words that headings are made of, from the start of the sentence. */
function readWords(line: Line): Words {
  const headings = ofKind(line, 'heading');
  const cues = longestOf(ofKind(line, 'cue')).filter(
    ({ meaning }) => meaning.says !== 'nothing' && meaning.says !== 'no',
  );
  let to = line.sentence.from;
  let phrase: Exclude<HeadingSays, 'filler'> | null = null;
  let cue: Section = null;
  let leads = true;
  while (to - line.sentence.from < longestHeading) {
    const place = to;
    const longest = [...headings, ...cues]
      .filter(({ from }) => from === place)
      .reduce<Found<'heading'> | Found<'cue'> | null>(
        (best, hit) => (best === null || hit.to > best.to ? hit : best),
        null,
      );
    if (longest === null) break;
    if (
      place > line.sentence.from &&
      has(line.tokens[place]?.gap ?? 0, gap.colon | gap.dash | gap.stop)
    )
      break;
    const { meaning } = longest;
    if (meaning.kind === 'cue') {
      cue ??= sectionOf(meaning.says);
      leads &&= phrase === null;
    } else if (meaning.says !== 'filler') phrase = stronger(phrase, meaning.says);
    to = longest.to;
  }
  return {
    says: phrase === 'offered' || phrase === 'neutral' ? phrase : (cue ?? phrase),
    to,
    keeps: phrase === 'keeps',
    phrase: phrase !== null,
    leads,
  };
}

function stronger(one: Words['says'], other: Exclude<HeadingSays, 'filler'>): Words['says'] {
  return one === null || one === 'keeps' ? other : one;
}

function sectionOf(says: CueSays): Section {
  return says === 'required' || says === 'preferred' || says === 'offered' ? says : null;
}

/** Whether nothing else stands on the line. */
function isAlone({ sentence }: Line): boolean {
  return (
    has(sentence.before, gap.newline) && has(sentence.after, gap.newline | gap.bullet | gap.rule)
  );
}

/** A line without a colon: "Required skills" heads a list, "Certifications preferred" asks for some. */
function isHeading({ sentence }: Line, { says, keeps, phrase, leads }: Words): boolean {
  if (has(sentence.before, gap.mark)) return true;
  // "Company-paid certifications" is a benefit, not the heading of some.
  if (keeps && says === 'offered') return false;
  return phrase && leads && !has(sentence.before, gap.bullet) && !has(sentence.after, gap.stop);
}

/** "… great teams. Preferred Qualifications CSPO certification …": a page pasted without its line ends. */
function isRunIn({ sentence, tokens }: Line, { phrase, to }: Words): boolean {
  const words = tokens.slice(sentence.from, to);
  if (!phrase || (words.length === 1 && (words[0]?.written.length ?? 0) < 7)) return false;
  const next = tokens[to];
  return words.every(isCapitalised) && next !== undefined && isCapitalised(next);
}

function isCapitalised({ written, word }: Token): boolean {
  return /^[\p{Lu}\p{Nd}]/u.test(written) || small.has(word);
}

const small = new Set('to the and a of for you'.split(' '));
