import type { AdsReading } from '../../../src/ads/reading.ts';
import type { Labelled } from './labelled.ts';

/** What came out right, out of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** The figures of some ads, each a share. */
export const figures = [
  'names: precision',
  'names: recall',
  'strength, of the names found',
  'place, of the names found',
  'frameworks: precision',
  'frameworks: recall',
  'kind of role: precision',
  'kind of role: recall',
  'language',
] as const;
export type Figure = (typeof figures)[number];

export interface Score {
  readonly shares: Readonly<Record<Figure, Share>>;
  /** A line for each name or strength that is wrong. */
  readonly mistakes: readonly string[];
}

/** Compares what was read in an ad with its labels. Where several ads stand in one text, a name counts once for each. */
export function scoreOf(ad: Labelled, { ads, language }: AdsReading): Score {
  const found = ads.flatMap(({ certifications }) => certifications);
  const names = pairs(ad.certifications, found);
  const frameworks = new Set(ads.flatMap((one) => one.frameworks.map(({ name }) => name)));
  const both = ad.frameworks.filter((name) => frameworks.has(name)).length;
  const roles = [
    ...new Set(ads.flatMap(({ answers: { role } }) => (role === undefined ? [] : [role]))),
  ];
  const kinds = roles.filter((role) => ad.kinds.includes(role)).length;
  const strengths = names.found.filter(([label, one]) => label.strength === one.strength);
  const places = names.found.filter(([label, { start, end }]) => {
    const at = ad.text.indexOf(label.quote);
    return start < at + label.quote.length && at < end;
  });
  return {
    shares: {
      'names: precision': { right: names.found.length, of: found.length },
      'names: recall': { right: names.found.length, of: ad.certifications.length },
      'strength, of the names found': { right: strengths.length, of: names.found.length },
      'place, of the names found': { right: places.length, of: names.found.length },
      'frameworks: precision': { right: both, of: frameworks.size },
      'frameworks: recall': { right: both, of: ad.frameworks.length },
      'kind of role: precision': { right: kinds, of: roles.length },
      'kind of role: recall': { right: Math.min(kinds, 1), of: Math.min(ad.kinds.length, 1) },
      language: { right: ad.language === language ? 1 : 0, of: 1 },
    },
    mistakes: [
      ...names.missed.map(
        ({ name, strength, quote }) => `${ad.id}: missed ${name} (${strength}) in "${quote}"`,
      ),
      ...names.wrong.map(
        ({ name, strength, quote }) => `${ad.id}: found ${name} (${strength}) in "${quote}"`,
      ),
      ...names.found
        .filter(([label, one]) => label.strength !== one.strength)
        .map(
          ([{ name, strength }, one]) =>
            `${ad.id}: ${name} is ${strength}, was read as ${one.strength} in "${one.quote}"`,
        ),
    ],
  };
}

/** Pairs labels with findings of the same name, those of the same strength first. */
function pairs<L extends Named, F extends Named>(labels: readonly L[], findings: readonly F[]) {
  const found: (readonly [L, F])[] = [];
  const missed = [...labels];
  const wrong = [...findings];
  const fits = [
    (one: Named, other: Named) => one.name === other.name && one.strength === other.strength,
    (one: Named, other: Named) => one.name === other.name,
  ];
  for (const fit of fits)
    for (const label of [...missed]) {
      const at = wrong.findIndex((finding) => fit(label, finding));
      const [finding] = at < 0 ? [] : wrong.splice(at, 1);
      if (finding === undefined) continue;
      found.push([label, finding]);
      missed.splice(missed.indexOf(label), 1);
    }
  return { found, missed, wrong };
}

interface Named {
  readonly name: string;
  readonly strength: string;
}

/** The shares of many ads as one. */
export function sumOf(scores: readonly Score[]): Score {
  const sum = (figure: Figure): Share => ({
    right: scores.reduce((all, { shares }) => all + shares[figure].right, 0),
    of: scores.reduce((all, { shares }) => all + shares[figure].of, 0),
  });
  return {
    shares: {
      'names: precision': sum('names: precision'),
      'names: recall': sum('names: recall'),
      'strength, of the names found': sum('strength, of the names found'),
      'place, of the names found': sum('place, of the names found'),
      'frameworks: precision': sum('frameworks: precision'),
      'frameworks: recall': sum('frameworks: recall'),
      'kind of role: precision': sum('kind of role: precision'),
      'kind of role: recall': sum('kind of role: recall'),
      language: sum('language'),
    },
    mistakes: scores.flatMap(({ mistakes }) => mistakes),
  };
}
