import { fileURLToPath } from 'node:url';
import { lexiconOf } from '../../src/ads/lexicon.ts';
import { readWith } from '../../src/ads/readAds.ts';
import type { ReadOptions } from '../../src/ads/readAds.ts';
import type { AdReading, AdsReading } from '../../src/ads/reading.ts';
import { readRulesFolder } from '../../src/compile/files.ts';
import { compileJobAds } from '../../src/compile/jobAds/compileJobAds.ts';

/** The words of rules/job-ads.yaml. */
export const words = compileJobAds(
  readRulesFolder(fileURLToPath(new URL('../..', import.meta.url))),
);

const lexicon = lexiconOf(words);

/** Reads a text with the words of rules/job-ads.yaml. */
export function read(text: string, options: ReadOptions = {}): AdsReading {
  return readWith(text, lexicon, options);
}

/** Reads a text that is one ad. */
export function readOne(text: string, options: ReadOptions = {}): AdReading {
  const { ads } = read(text, options);
  const [ad] = ads;
  if (ad === undefined || ads.length !== 1) throw new Error(`${String(ads.length)} ads, not one`);
  return ad;
}

/** The certifications that were found: name → strength. */
export function strengthsIn(text: string): Readonly<Record<string, string>> {
  const found = read(text).ads.flatMap(({ certifications }) => certifications);
  return Object.fromEntries(found.map(({ name, strength }) => [name, strength]));
}
