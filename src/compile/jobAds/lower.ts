import type { AdCertification, Cues, Doubtful, JobAds } from '../../model/jobAds.ts';
import type { JobAdsSource } from '../../model/jobAdsSource.ts';

/** The checked words as the reader of ads takes them. `optionOf`: the option of each certification that has one. */
export function lowerJobAds(source: JobAdsSource, optionOf: ReadonlyMap<string, string>): JobAds {
  const words = source['certificate-words'];
  const { strength } = source;
  return {
    slips: source.slips,
    lists: source.lists,
    traps: source.traps,
    certifications: source.certifications.map((one) => ({
      ...identityOf(one, optionOf),
      toldAs: one['told-as'] ?? one.name,
      about: one.about,
      spellings: one.spellings ?? [],
      doubtful: (one.doubtful ?? []).map(lowerDoubtful),
      words: [...(one.words ?? []), ...(one.trades ?? [])],
      trades: one.trades ?? [],
      notBeside: one['not-beside'] ?? [],
      unnamed: one.unnamed ?? false,
      onlyIfAsked: one['only-if-asked'] ?? false,
    })),
    otherCertifications: lowerMistaken(source['other-certifications']),
    everydayWords: source['everyday-words'].map(lowerMistaken),
    certificateWords: {
      nouns: words.nouns,
      adjectives: words.adjectives,
      links: words.links,
      examples: words.examples,
      between: words.between,
      alternatives: words.alternatives,
      mayStandBefore: words['may-stand-before'],
      mayFollow: words['may-follow'],
      means: words.means.map((trap) => ({
        with: trap.with,
        ignoredAs: trap['ignored-as'],
        evenIfAsked: trap['even-if-asked'] ?? false,
      })),
      topics: { with: words.topics.with, ignoredAs: words.topics['ignored-as'] },
      otherwise: words.otherwise,
      notAsked: words['not-asked'],
    },
    strength: {
      required: lowerCues(strength.required),
      preferred: lowerCues(strength.preferred),
      offered: lowerCues(strength.offered),
      'not-asked': lowerCues(strength['not-asked']),
      asks: strength.asks,
      refers: strength.refers,
      not: strength.not,
      no: strength.no,
      nothing: strength.nothing,
      qualities: strength.qualities,
    },
    headings: {
      required: strength.required.headings,
      preferred: strength.preferred.headings,
      offered: strength.offered.headings,
      ...source.headings,
    },
    frameworks: source.frameworks.map((one) => ({
      name: one.name,
      option: one.option ?? null,
      optionOnlyWith: one['option-only-with'] ?? [],
      spellings: one.spellings ?? [],
      doubtful: (one.doubtful ?? []).map(lowerDoubtful),
      signs: one.signs ?? [],
      askedAlone: one['asked-alone'] ?? null,
    })),
    roles: source.roles,
    ads: source.ads,
    languages: source.languages,
  };
}

/** One record is it; or it stands for several, and their option is it, unless that is the one for all that is left. */
function identityOf(
  { name, certification, covers = [], option }: JobAdsSource['certifications'][number],
  optionOf: ReadonlyMap<string, string>,
): Pick<AdCertification, 'name' | 'id' | 'records' | 'option'> {
  if (certification !== undefined)
    return {
      name,
      id: certification,
      records: [certification, ...covers],
      option: optionOf.get(certification) ?? null,
    };
  const id = option === undefined || option === 'other' ? null : option;
  return { name, id, records: covers, option: option ?? null };
}

type DoubtfulSource = NonNullable<JobAdsSource['certifications'][number]['doubtful']>[number];

function lowerDoubtful(one: DoubtfulSource): Doubtful {
  return {
    spellings: one.spellings,
    onlyWith: one['only-with'] ?? [],
    neverWith: one['never-with'] ?? [],
    neverInAd: one['never-in-ad'] ?? [],
    ignoredAs: one['ignored-as'],
  };
}

function lowerCues({
  after = [],
  before = [],
  alone = [],
}: JobAdsSource['strength']['not-asked']): Cues {
  return { after, before, alone };
}

function lowerMistaken(one: JobAdsSource['other-certifications']): JobAds['otherCertifications'] {
  return { spellings: one.spellings, ignoredAs: one['ignored-as'] };
}
