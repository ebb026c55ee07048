import { jobAds } from 'virtual:job-ads';
import { ruleset } from 'virtual:ruleset';
import { lexiconOf } from '../../ads/lexicon.ts';
import { readWith } from '../../ads/readAds.ts';
import type { AdsReading, SuggestedAnswers } from '../../ads/reading.ts';
import type { Answers } from '../../model/answers.ts';
import type { AdStrength } from '../../model/jobAds.ts';
import { words } from '../../words/words.ts';
import { adView } from './adText.ts';
import type { AdView } from './adText.ts';
import { optionLabel } from './names.ts';

/** One of the three answers that ads can give, with what they suggest. */
export interface FillView {
  readonly id: keyof SuggestedAnswers;
  readonly label: string;
  readonly suggested: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** What a paste says, ready to be shown. */
export interface AdsView {
  readonly trouble: string | null;
  readonly language: string | null;
  readonly count: string;
  readonly certifications: readonly {
    readonly id: string;
    readonly name: string;
    readonly how: string;
  }[];
  readonly nothing: string;
  readonly frameworks: readonly string[];
  readonly role: readonly string[];
  readonly ads: readonly AdView[];
  readonly fill: readonly FillView[];
  /** Said where the ads name others than the certification that the answers are about, or none for such work. */
  readonly others: string | null;
}

const lexicon = lexiconOf(jobAds);
const asked = ['named', 'framework', 'role'] as const;

/** Reads the text with the vocabulary of rules/job-ads.yaml. Takes any text whatever. */
export function adsView(text: string, answers: Answers): AdsView {
  const about = answers['certification'];
  const certification =
    about === undefined || about === 'undecided' ? {} : { certification: about };
  const reading = readWith(text, lexicon, certification);
  return {
    trouble: reading.trouble === null ? null : words.ads.trouble[reading.trouble],
    language: languageNote(reading),
    count: words.ads.count(reading.ads.length),
    certifications: reading.summary.certifications.map(({ name, ads }) => ({
      id: name,
      name,
      how: howStrongly(ads),
    })),
    nothing: reading.ads.every(({ isWhole }) => isWhole)
      ? words.ads.nothing
      : words.ads.nothingShort,
    frameworks: reading.summary.frameworks.map(
      ({ name, ads }) => `${name}: ${words.ads.count(ads)}`,
    ),
    role: roleSigns(reading),
    ads: reading.ads.map((ad, place) => adView(text, ad, place)),
    fill: asked.map((id) => fillView(id, reading.answers)),
    others: othersNamed(reading, about),
  };
}

function othersNamed(
  { ads, summary, answers }: AdsReading,
  about: string | undefined,
): string | null {
  const names = summary.certifications.map(({ name }) => name);
  const silent = answers.named === undefined || answers.named === 'not-named';
  if (names.length === 0 || !silent) return null;
  if (about !== undefined && about !== 'undecided')
    return words.ads.others(names.join(', '), optionLabel('certification', about));
  const isOther = ads.every((ad) => ad.certifications.every((one) => one.about === 'other'));
  return isOther ? words.ads.otherWork(names.join(', ')) : null;
}

const strengths: readonly AdStrength[] = ['required', 'preferred', 'offered', 'mentioned'];

function howStrongly(ads: Readonly<Record<AdStrength, number>>): string {
  return strengths
    .filter((strength) => ads[strength] > 0)
    .map((strength) => words.ads.inAds(words.ads.strengths[strength], ads[strength]))
    .join(', ');
}

function languageNote({ language, trouble }: AdsReading): string | null {
  if (language === 'en' || trouble !== null) return null;
  if (language === 'unknown') return words.ads.unknownLanguage;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return words.ads.notEnglish(name ?? language);
}

/** The kinds of role that the signs speak for, the most signs first. */
function roleSigns({ ads }: AdsReading): readonly string[] {
  const counts = new Map<string, number>();
  for (const { role } of ads)
    for (const { kind } of role) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([kind, count]) => words.ads.signs(optionLabel('role', kind), count));
}

function fillView(id: keyof SuggestedAnswers, suggested: SuggestedAnswers): FillView {
  const question = ruleset.questions.find((one) => one.id === id);
  return {
    id,
    label: question?.name ?? id,
    suggested: suggested[id] ?? '',
    options: question?.options.map(({ id: option, label }) => ({ id: option, label })) ?? [],
  };
}
