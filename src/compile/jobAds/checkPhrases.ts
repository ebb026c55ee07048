import { longestPhrase, phraseOf } from '../../ads/phrases.ts';
import type { JobAdsSource } from '../../model/jobAdsSource.ts';
import type { Place, Problem } from '../problem.ts';
import type { Entry } from '../shape.ts';
import type { Sources } from '../sources.ts';
import type { Path } from '../yaml.ts';

/** Phrases of which each should stand once, with the paths they stand at. */
interface Group {
  readonly phrases: readonly {
    readonly text: string;
    readonly path: Path;
  }[];
}

/** Checks that every phrase of rules/job-ads.yaml can be found in a text, and that none stands twice where the second could only contradict the first. */
export function checkJobAdsPhrases({ jobAds }: Sources, problems: Problem[]): void {
  for (const entry of jobAds)
    for (const group of groupsIn(entry.value)) problems.push(...checkGroup(entry, group));
}

function checkGroup({ source, path }: Entry<JobAdsSource>, { phrases }: Group): readonly Problem[] {
  const first = new Map<string, Path>();
  const placeOf = (within: Path): Place => source.place([...path, ...within]);
  return phrases.flatMap(({ text, path: within }) => {
    const phrase = phraseOf(text);
    if (phrase === null) return [{ ...placeOf(within), message: neverFound(text) }];
    const lost = /[^\p{L}\p{M}\p{Nd}\s\-/&.'’]/u.exec(text)?.[0];
    if (lost !== undefined) return [{ ...placeOf(within), message: wouldBeFound(text, lost) }];
    const key = phrase.words.map(({ word, exactly }) => exactly ?? word).join(' ');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, within);
      return [];
    }
    // Doubtful spellings of one name may stand in several groups, each with a company of its own.
    if (within[2] === 'doubtful' && within[1] === earlier[1]) return [];
    const message = `"${text}" is found by a phrase at line ${String(placeOf(earlier).line)} already. Keep one of them.`;
    return [{ ...placeOf(within), message }];
  });
}

function neverFound(text: string): string {
  return `"${text}" can never be found: a phrase is one to ${String(longestPhrase)} words with spaces, hyphens or slashes between them. Write the words alone, each spelling as a phrase of its own.`;
}

function wouldBeFound(text: string, sign: string): string {
  const rest = text.replaceAll(sign, '').replace(/ +/g, ' ').trim();
  return `"${text}" would be found wherever "${rest}" stands: only letters and digits are compared. Write it without the "${sign}", or with a word that tells it apart.`;
}

function groupsIn(source: JobAdsSource): readonly Group[] {
  const { strength, headings, ads, languages, lists } = source;
  const words = source['certificate-words'];
  const phrases = (texts: readonly string[] | undefined, ...path: Path) =>
    (texts ?? []).map((text, index) => ({ text, path: [...path, index] }));
  const spelt = (kind: 'certifications' | 'frameworks'): Group => ({
    phrases: source[kind].flatMap((one, index) => [
      ...phrases(one.spellings, kind, index, 'spellings'),
      ...(one.doubtful ?? []).flatMap((doubt, place) =>
        phrases(doubt.spellings, kind, index, 'doubtful', place, 'spellings'),
      ),
    ]),
  });
  const alone = (texts: readonly string[] | undefined, ...path: Path): Group => ({
    phrases: phrases(texts, ...path),
  });
  return [
    spelt('certifications'),
    spelt('frameworks'),
    ...source.frameworks.map(({ signs }, index) => alone(signs, 'frameworks', index, 'signs')),
    ...Object.entries(lists).map(([id, texts]) => alone(texts, 'lists', id)),
    alone(source['other-certifications'].spellings, 'other-certifications', 'spellings'),
    {
      phrases: source['everyday-words'].flatMap(({ spellings }, index) =>
        phrases(spellings, 'everyday-words', index, 'spellings'),
      ),
    },
    ...(
      [
        'nouns',
        'adjectives',
        'links',
        'examples',
        'between',
        'alternatives',
        'may-stand-before',
        'may-follow',
      ] as const
    ).map((key) => alone(words[key], 'certificate-words', key)),
    {
      phrases: (['required', 'preferred', 'offered', 'not-asked'] as const).flatMap((says) =>
        (['after', 'before', 'alone'] as const).flatMap((side) =>
          phrases(strength[says][side], 'strength', says, side),
        ),
      ),
    },
    alone(strength.asks, 'strength', 'asks'),
    alone(strength.refers, 'strength', 'refers'),
    alone(strength.not, 'strength', 'not'),
    alone(strength.no, 'strength', 'no'),
    alone(strength.nothing, 'strength', 'nothing'),
    alone(strength.qualities, 'strength', 'qualities'),
    {
      phrases: [
        ...(['required', 'preferred', 'offered'] as const).flatMap((says) =>
          phrases(strength[says].headings, 'strength', says, 'headings'),
        ),
        ...(['neutral', 'keeps', 'elsewhere', 'fillers'] as const).flatMap((key) =>
          phrases(headings[key], 'headings', key),
        ),
      ],
    },
    {
      phrases: source.roles.flatMap(({ signs }, index) => phrases(signs, 'roles', index, 'signs')),
    },
    ...(['titles', 'openings', 'labels', 'words'] as const).map((key) =>
      alone(ads[key], 'ads', key),
    ),
    {
      phrases: Object.entries(source.slips).flatMap(([word, texts]) =>
        phrases(texts, 'slips', word),
      ),
    },
    ...Object.entries(languages).map(([id, texts]) => alone(texts, 'languages', id)),
  ];
}
