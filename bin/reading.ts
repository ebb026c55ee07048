import type { AdsReading, Quoted } from '../src/ads/reading.ts';

/**
 * A reading as plain JSON, for scripts. Entries of all ads stand in one list each; where there are several
 * ads, `ad` says which one, from 1. `start` and `end` count UTF-16 units of the text.
 */
export function readingAsJson({ ads, language, summary, answers, trouble }: AdsReading) {
  const several = ads.length > 1;
  const place = ({ quote, start, end }: Quoted) => ({ quote, start, end });
  const numbered = ads.map((reading, index) => ({ reading, ad: several ? { ad: index + 1 } : {} }));
  return {
    ...(trouble === null ? {} : { trouble: { kind: trouble, message: troubles[trouble] } }),
    certifications: numbered.flatMap(({ reading, ad }) =>
      reading.certifications.map(({ name, id, strength, ...found }) => ({
        ...ad,
        name,
        id,
        strength,
        ...place(found),
      })),
    ),
    frameworks: numbered.flatMap(({ reading, ad }) =>
      reading.frameworks.map(({ name, by, ...found }) => ({ ...ad, name, by, ...place(found) })),
    ),
    role: numbered.flatMap(({ reading, ad }) =>
      reading.role.map(({ kind, weight, ...found }) => ({ ...ad, kind, weight, ...place(found) })),
    ),
    language,
    answers,
    ignored: numbered.flatMap(({ reading, ad }) =>
      reading.ignored.map(({ trap, because, times, ...found }) => ({
        ...ad,
        trap,
        because,
        times,
        ...place(found),
      })),
    ),
    ...(several
      ? {
          ads: ads.map(({ start, end, language: own, answers: suggested }) => ({
            start,
            end,
            language: own,
            answers: suggested,
          })),
          summary,
        }
      : {}),
  };
}

const troubles = {
  empty: 'There is nothing to read. Paste the text of an ad.',
  'not-text':
    'This is not text that can be read. Open the file, select the words of the ad and paste those.',
  'no-ad': 'This does not look like a job ad, and it names no certification and no framework.',
} as const;
