import type { AdCertification, JobAds } from '../model/jobAds.ts';
import type { AdReading, RoleSign, SuggestedAnswers } from './reading.ts';

type Found = Pick<AdReading, 'certifications' | 'frameworks' | 'role' | 'isWhole'>;

/**
 * The answers that one ad gives. `named` is about the certification whose record or option is `about`, or
 * where that is null about any for product or agile work; it is `not-named` only where the text is a whole
 * ad. `framework` is the first framework of the vocabulary whose name or signs stand in the ad, with the
 * words beside it that it needs. `role` needs a kind that clearly leads. What the ad leaves open has no key.
 */
export function answersOf(
  found: Found,
  inAd: ReadonlySet<string>,
  vocabulary: JobAds,
  about: string | null,
): SuggestedAnswers {
  const named = namedIn(found, vocabulary, about);
  const framework = frameworkIn(found, inAd, vocabulary);
  const role = roleIn(found.role);
  return {
    ...(named === null ? {} : { named }),
    ...(framework === null ? {} : { framework }),
    ...(role === null ? {} : { role }),
  };
}

function namedIn(
  { certifications, isWhole }: Found,
  vocabulary: JobAds,
  about: string | null,
): string | null {
  const names = new Set(meantBy(about, vocabulary).map(({ name }) => name));
  // There are no words for it, so the silence of the ad means nothing.
  if (names.size === 0) return null;
  const isMeant = (one: Found['certifications'][number]) =>
    about === null ? one.about !== 'other' : names.has(one.name);
  const asked = certifications.filter((one) => one.aside === null && isMeant(one));
  if (asked.some(({ strength }) => strength === 'required')) return 'required';
  // A certification that is only mentioned stands in writing too. One that is offered is not asked for.
  if (asked.some(({ strength }) => strength !== 'offered')) return 'preferred';
  return isWhole ? 'not-named' : null;
}

/**
 * The certifications that a record or an option of the question `certification` means; with null, all that are
 * for product or agile work. Empty where the vocabulary has no words for it.
 */
export function meantBy(
  about: string | null,
  { certifications }: JobAds,
): readonly AdCertification[] {
  if (about === null) return certifications.filter((one) => one.about !== 'other');
  const recorded = certifications.filter(({ records }) => records.includes(about));
  return recorded.length > 0 ? recorded : certifications.filter(({ option }) => option === about);
}

function frameworkIn(
  { frameworks }: Found,
  inAd: ReadonlySet<string>,
  vocabulary: JobAds,
): string | null {
  const shown = vocabulary.frameworks.find(
    ({ name, option, optionOnlyWith }) =>
      option !== null &&
      frameworks.some((one) => one.name === name) &&
      (optionOnlyWith.length === 0 || optionOnlyWith.some((list) => inAd.has(list))),
  );
  return shown?.option ?? null;
}

const leastWeight = 4;
const leastLead = 1.5;

function roleIn(signs: readonly RoleSign[]): string | null {
  const sums = new Map<string, number>();
  for (const { kind, weight } of signs) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  const [[kind, most] = [null, 0], [, next] = [null, 0]] = [...sums].toSorted(
    ([, one], [, other]) => other - one,
  );
  return most >= leastWeight && most >= next * leastLead ? kind : null;
}
