import type { JobAds } from '../model/jobAds.ts';
import { asMeant } from './asMeant.ts';
import { atHeadings } from './headingsWithin.ts';
import { languageOf } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import type { Line } from './line.ts';
import { findPhrases } from './phrases.ts';
import { readAd } from './readAd.ts';
import type { AdReading, AdsReading } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { splitAds } from './split.ts';
import { uncounted } from './step.ts';
import type { Step } from './step.ts';
import { answersOver, summaryOf } from './summary.ts';
import { tokenise } from './tokenise.ts';
import { troubleWith } from './trouble.ts';

export interface ReadOptions {
  /** A record or an option of the question `certification`: the answer `named` is about that one alone. */
  readonly certification?: string;
  readonly step?: Step;
}

/**
 * Reads a paste of one ad or several: which certifications and frameworks they name, how strongly, and where.
 * Offsets count UTF-16 units of `text` as given, and `text.slice(start, end)` is the quote. It reads anything
 * without throwing: what is no ad comes back with `trouble`. Time and memory grow with the text, not faster.
 */
export function readAds(text: string, vocabulary: JobAds, options: ReadOptions = {}): AdsReading {
  return readWith(text, lexiconOf(vocabulary), options);
}

/** The same with a vocabulary made ready before, for many texts. */
export function readWith(text: string, lexicon: Lexicon, options: ReadOptions = {}): AdsReading {
  const step = options.step ?? uncounted;
  const tokens = asMeant(tokenise(text, step), lexicon.slips);
  const lines: readonly Line[] = sentencesOf(text, tokens).flatMap((sentence) => {
    const hits = findPhrases<Meaning>(lexicon.book, tokens, sentence.from, sentence.to, step);
    return atHeadings({ sentence, tokens, hits });
  });
  const about = options.certification ?? null;
  const read: readonly AdReading[] = splitAds(lines).map((part) =>
    readAd(text, part, lexicon, about),
  );
  const trouble = troubleWith(text, tokens, read);
  // The letters of a picture form words by chance.
  const ads = trouble === 'not-text' ? [] : read;
  return {
    ads,
    language:
      trouble === 'not-text' ? 'unknown' : languageOf(tokens, 0, tokens.length, lexicon.languages),
    summary: summaryOf(ads),
    answers: answersOver(ads),
    trouble,
  };
}
