import type { JobAds } from '../../model/jobAds.ts';
import type { RulesText } from '../files.ts';
import { RulesError, type Problem } from '../problem.ts';
import { readSources } from '../sources.ts';
import type { Sources } from '../sources.ts';
import { checkJobAdsNames } from './checkNames.ts';
import { checkJobAdsPhrases } from './checkPhrases.ts';
import { lowerJobAds } from './lower.ts';

/** Checks the words by which job ads are read. Whatever they name must exist, and every phrase must be one that can be found. */
export function checkJobAds(sources: Sources, problems: Problem[]): void {
  checkJobAdsNames(sources, problems);
  checkJobAdsPhrases(sources, problems);
}

/** The words as the reader takes them, from checked sources; null where no rules/job-ads.yaml stands. */
function jobAdsOf({ jobAds, certifications }: Sources): JobAds | null {
  const optionOf = new Map(
    certifications.flatMap(({ value: { id, option } }) =>
      option === undefined ? [] : [[id, option] as const],
    ),
  );
  return jobAds.map(({ value }) => lowerJobAds(value, optionOf))[0] ?? null;
}

const needed = /^rules\/(job-ads|questions|certifications\/[^/]+)\.yaml$/;

/**
 * Compiles the words by which job ads are read, and nothing else: for whoever reads ads and asks no
 * questions. Throws a RulesError with every problem of these words, and of what they name.
 */
export function compileJobAds(texts: RulesText): JobAds {
  const own = new Map([...texts].filter(([file]) => needed.test(file)));
  const problems: Problem[] = [];
  const sources = readSources(own, problems);
  checkJobAds(sources, problems);
  const told = problems.filter(({ file }) => own.has(file));
  if (told.length > 0) throw new RulesError(told);
  const words = jobAdsOf(sources);
  if (words !== null) return words;
  const message =
    'No file holds the words by which ads are read. It is expected at rules/job-ads.yaml.';
  throw new RulesError([{ file: 'rules/job-ads.yaml', line: 1, column: 1, message }]);
}
