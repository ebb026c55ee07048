import type { AdReading } from '../../ads/reading.ts';
import { words } from '../../words/words.ts';
import { optionLabel } from './names.ts';

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

/** An ad with what was found in it marked, and what was passed over. */
export function adView(text: string, ad: AdReading, place: number): AdView {
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
    ...ad.role.map((one) => ({ ...one.words, mark: optionLabel('role', one.kind) })),
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
