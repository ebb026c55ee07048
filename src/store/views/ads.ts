import { jobAds } from 'virtual:job-ads';
import { ruleset } from 'virtual:ruleset';
import { lexiconOf } from '../../ads/lexicon.ts';
import { readWith } from '../../ads/readAds.ts';
import type { AdReading, AdsReading, SuggestedAnswers } from '../../ads/reading.ts';
import type { Answers } from '../../model/answers.ts';
import type { AdStrength } from '../../model/jobAds.ts';
import { words } from '../../words/words.ts';

/** A stretch of an ad's text; `mark` says what was found in it. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly mark: string | null;
}

export interface AdView {
  readonly id: string;
  readonly title: string;
  readonly stretches: readonly Stretch[];
  readonly ignored: readonly string[];
}

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
  };
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
    .map(([kind, count]) => words.ads.signs(labelOf('role', kind), count));
}

function labelOf(question: string, option: string): string {
  const found = ruleset.questions.find(({ id }) => id === question);
  return found?.options.find(({ id }) => id === option)?.label ?? option;
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

function adView(text: string, ad: AdReading, place: number): AdView {
  return {
    id: String(ad.start),
    title: words.ads.ad(place + 1),
    stretches: stretchesOf(text, ad),
    ignored: ad.ignored.map(({ words: { start, end }, because }) =>
      words.ads.ignoredItem(text.slice(start, end), because),
    ),
  };
}

/** The ad's text cut at what was found in it. Where two finds overlap, the first is marked. */
function stretchesOf(text: string, ad: AdReading): readonly Stretch[] {
  const marks = [
    ...ad.certifications.map((one) => ({
      ...one.words,
      mark: `${one.name}, ${words.ads.strengths[one.strength]}`,
    })),
    ...ad.frameworks.map((one) => ({ ...one.words, mark: one.name })),
    ...ad.role.map((one) => ({ ...one.words, mark: labelOf('role', one.kind) })),
  ].toSorted((one, other) => one.start - other.start);
  const stretches: Stretch[] = [];
  let at = ad.start;
  for (const { start, end, mark } of marks) {
    if (start < at) continue;
    if (start > at) stretches.push({ start: at, text: text.slice(at, start), mark: null });
    stretches.push({ start, text: text.slice(start, end), mark });
    at = end;
  }
  if (at < ad.end) stretches.push({ start: at, text: text.slice(at, ad.end), mark: null });
  return stretches;
}
