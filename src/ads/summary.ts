import type { AdStrength } from '../model/jobAds.ts';
import type { AdReading, AdsReading, CertificationCount, SuggestedAnswers } from './reading.ts';

/** How many ads name each certification, how strongly, and each framework: most first. */
export function summaryOf(ads: readonly AdReading[]): AdsReading['summary'] {
  const certifications = new Map<string, CertificationCount>();
  const frameworks = new Map<string, number>();
  for (const ad of ads) {
    for (const { name, id, strength } of ad.certifications) {
      const counts = certifications.get(name)?.ads ?? none;
      certifications.set(name, { name, id, ads: { ...counts, [strength]: counts[strength] + 1 } });
    }
    for (const { name } of ad.frameworks) frameworks.set(name, (frameworks.get(name) ?? 0) + 1);
  }
  return {
    ads: ads.length,
    certifications: [...certifications.values()].toSorted(
      (one, other) => total(other) - total(one),
    ),
    frameworks: [...frameworks]
      .map(([name, count]) => ({ name, ads: count }))
      .toSorted((one, other) => other.ads - one.ads),
  };
}

const none: Readonly<Record<AdStrength, number>> = {
  required: 0,
  preferred: 0,
  mentioned: 0,
  offered: 0,
};

function total({ ads }: CertificationCount): number {
  return Object.values(ads).reduce((sum, count) => sum + count, 0);
}

/**
 * The answers that several ads give together. `named` is `required` where every ad requires it, `preferred`
 * where only some name it, and `not-named` where all are whole ads that do not. `framework` and `role` are
 * what at least half of the ads give.
 */
export function answersOver(ads: readonly AdReading[]): SuggestedAnswers {
  const named = namedOver(ads.map(({ answers }) => answers.named));
  const framework = mostly(ads.map(({ answers }) => answers.framework));
  const role = mostly(ads.map(({ answers }) => answers.role));
  return {
    ...(named === undefined ? {} : { named }),
    ...(framework === undefined ? {} : { framework }),
    ...(role === undefined ? {} : { role }),
  };
}

function namedOver(named: readonly (string | undefined)[]): string | undefined {
  const [first] = named;
  if (named.every((one) => one === first)) return first;
  return named.some((one) => one === 'required' || one === 'preferred') ? 'preferred' : undefined;
}

function mostly(options: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const option of options)
    if (option !== undefined) counts.set(option, (counts.get(option) ?? 0) + 1);
  const [[best, most] = [undefined, 0], [, next] = ['', 0]] = [...counts].toSorted(
    ([, one], [, other]) => other - one,
  );
  return most * 2 >= options.length && most > next ? best : undefined;
}
