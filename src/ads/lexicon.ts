import type { Cues, JobAds } from '../model/jobAds.ts';
import type { CueSays, Meaning } from './meaning.ts';
import { phraseBook } from './phrases.ts';
import type { PhraseBook } from './phrases.ts';
import { wordOf } from './word.ts';

/** The vocabulary made ready for looking up. */
export interface Lexicon {
  readonly vocabulary: JobAds;
  readonly book: PhraseBook<Meaning>;
  /** A slip or short form → the word that is meant. */
  readonly slips: ReadonlyMap<string, string>;
  /** Word → the languages it is one of the commonest words of. */
  readonly languages: ReadonlyMap<string, readonly string[]>;
}

type Entry = readonly [spelling: string, meaning: Meaning];

/** Makes a vocabulary ready, once for any number of texts. */
export function lexiconOf(vocabulary: JobAds): Lexicon {
  return {
    vocabulary,
    book: phraseBook(entriesOf(vocabulary)),
    slips: slipsOf(vocabulary),
    languages: languagesOf(vocabulary),
  };
}

/** Each spelling of the vocabulary with what it means. One spelling may mean several things of different kinds. */
export function entriesOf(vocabulary: JobAds): readonly Entry[] {
  const { certificateWords: parts, strength, headings, ads } = vocabulary;
  return [
    ...vocabulary.certifications.flatMap((of) => [
      ...each(of.spellings, { kind: 'certification', of, doubt: null }),
      ...of.doubtful.flatMap((doubt) =>
        each(doubt.spellings, { kind: 'certification', of, doubt }),
      ),
    ]),
    ...each(vocabulary.otherCertifications.spellings, { kind: 'other-certification' }),
    ...vocabulary.everydayWords.flatMap(({ spellings, ignoredAs }) =>
      each(spellings, { kind: 'everyday', trap: ignoredAs }),
    ),
    ...vocabulary.frameworks.flatMap((of) => [
      ...each(of.spellings, { kind: 'framework', of, doubt: null }),
      ...of.doubtful.flatMap((doubt) => each(doubt.spellings, { kind: 'framework', of, doubt })),
      ...each(of.signs, { kind: 'framework-sign', of }),
    ]),
    ...Object.entries(vocabulary.lists).flatMap(([id, phrases]) =>
      each(phrases, { kind: 'list', id }),
    ),
    ...each(parts.nouns, { kind: 'part', part: 'noun' }),
    ...each(parts.adjectives, { kind: 'part', part: 'adjective' }),
    ...each([...parts.links, ...parts.examples], { kind: 'part', part: 'link' }),
    ...each(parts.examples, { kind: 'part', part: 'example' }),
    ...each(parts.between, { kind: 'part', part: 'between' }),
    ...each(parts.alternatives, { kind: 'part', part: 'alternative' }),
    ...each(parts.mayStandBefore, { kind: 'part', part: 'may-stand-before' }),
    ...each(parts.mayFollow, { kind: 'part', part: 'may-follow' }),
    ...(['required', 'preferred', 'offered', 'not-asked'] as const).flatMap((says) =>
      cues(says, strength[says]),
    ),
    ...each(strength.asks, { kind: 'cue', says: 'asks', stands: 'before' }),
    ...each(strength.refers, { kind: 'refers' }),
    ...each(strength.not, { kind: 'negation' }),
    ...each(strength.qualities, { kind: 'quality' }),
    ...each(strength.no, { kind: 'cue', says: 'no', stands: 'before' }),
    ...each(strength.nothing, { kind: 'cue', says: 'nothing', stands: 'after' }),
    ...(['required', 'preferred', 'offered', 'neutral', 'keeps', 'elsewhere'] as const).flatMap(
      (says) => each(headings[says], { kind: 'heading', says }),
    ),
    ...each(headings.fillers, { kind: 'heading', says: 'filler' }),
    ...vocabulary.roles.flatMap(({ kind, weight, signs }) =>
      each(signs, { kind: 'role', role: kind, weight }),
    ),
    ...each(ads.titles, { kind: 'ad', sign: 'title' }),
    ...each(ads.openings, { kind: 'ad', sign: 'opening' }),
    ...each(ads.labels, { kind: 'ad', sign: 'label' }),
    ...each(ads.words, { kind: 'ad', sign: 'word' }),
  ];
}

function each(spellings: readonly string[], meaning: Meaning): readonly Entry[] {
  return spellings.map((spelling) => [spelling, meaning] as const);
}

function cues(says: CueSays, { after, before, alone }: Cues): readonly Entry[] {
  return [
    ...each(after, { kind: 'cue', says, stands: 'after' }),
    ...each(before, { kind: 'cue', says, stands: 'before' }),
    ...each(alone, { kind: 'cue', says, stands: 'alone' }),
  ];
}

function slipsOf({ slips }: JobAds): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(slips).flatMap(([meant, written]) =>
      written.map((slip) => [wordOf(slip), wordOf(meant)] as const),
    ),
  );
}

function languagesOf({ languages }: JobAds): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(languages)) {
    for (const written of words) {
      const word = wordOf(written);
      found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return found;
}
