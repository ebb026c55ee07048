import { gap, has } from './gap.ts';
import type { CueSays, HeadingSays } from './meaning.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
import { longestOf } from './phrases.ts';
import type { Section } from './section.ts';

const longestHeading = 9;

/** The words that a line begins with and that headings are made of. */
export interface Words {
  readonly says: Exclude<HeadingSays, 'filler'> | null;
  readonly to: number;
  /** Where the words end that say it; others may follow, as in "Preferred Qualifications Experience". */
  readonly said: number;
  /** Whether it names only what stands below, such as "certifications". */
  readonly keeps: boolean;
  /** Whether a phrase of the headings says it, and not only a word like "required". */
  readonly phrase: boolean;
  /** Whether the word that says it stands first, as in "Preferred certifications". */
  readonly leads: boolean;
}

/** Walks over words that headings are made of, from the start of the sentence. */
export function readWords(line: Line): Words {
  const headings = ofKind(line, 'heading');
  const cues = longestOf(ofKind(line, 'cue')).filter(
    ({ meaning }) => meaning.stands !== 'alone' && sectionOf(meaning.says) !== null,
  );
  const first = withoutNumber(line);
  let to = first;
  let phrase: Exclude<HeadingSays, 'filler'> | null = null;
  let cue: Section = null;
  let leads = true;
  let sure = first;
  while (to - first < longestHeading) {
    const place = to;
    const longest = [...headings, ...cues]
      .filter(({ from }) => from === place)
      .reduce<Found<'heading'> | Found<'cue'> | null>(
        (best, hit) => (best === null || hit.to > best.to ? hit : best),
        null,
      );
    if (longest === null) break;
    if (place > first && has(line.tokens[place]?.gap ?? 0, gap.colon | gap.dash | gap.stop)) break;
    const { meaning } = longest;
    if (meaning.kind === 'cue') {
      cue ??= sectionOf(meaning.says);
      leads &&= phrase === null;
    } else if (meaning.says !== 'filler') phrase = stronger(phrase, meaning.says);
    to = longest.to;
    if (meaning.kind === 'heading' && meaning.says !== 'filler' && meaning.says !== 'keeps')
      sure = to;
  }
  return {
    says:
      phrase === 'offered' || phrase === 'neutral' || phrase === 'elsewhere'
        ? phrase
        : (cue ?? phrase),
    to,
    said: sure,
    keeps: phrase === 'keeps',
    phrase: phrase !== null,
    leads,
  };
}

/** Behind the number of a heading: "2. Nice to have", "B) Should". */
function withoutNumber({ sentence, tokens }: Line): number {
  const { from, to } = sentence;
  const isNumber = /^(\d{1,2}|[a-z])$/.test(tokens[from]?.word ?? '') && to - from > 1;
  return isNumber && has(tokens[from + 1]?.gap ?? 0, gap.stop | gap.dot | gap.close)
    ? from + 1
    : from;
}

function stronger(one: Words['says'], other: Exclude<HeadingSays, 'filler'>): Words['says'] {
  return one === null || one === 'keeps' ? other : one;
}

function sectionOf(says: CueSays): Section {
  return says === 'required' || says === 'preferred' || says === 'offered' ? says : null;
}
