import { built } from '../../ads/company.ts';
import type { JobAdsSource } from '../../model/jobAdsSource.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from '../shape.ts';
import type { Sources } from '../sources.ts';
import { suggest } from '../suggest.ts';
import type { Path } from '../yaml.ts';
import { referencesIn } from './references.ts';
import type { Reference } from './references.ts';

/**
 * Checks that every list, trap, certification and option that rules/job-ads.yaml names exists, that every
 * list and trap is named somewhere, and that no name is given twice.
 */
export function checkJobAdsNames(sources: Sources, problems: Problem[]): void {
  for (const entry of sources.jobAds) {
    const references = referencesIn(entry.value);
    const known = namesIn(entry.value, sources);
    const unknown = references.flatMap(({ kind, name, path }) => {
      const names = known.get(kind) ?? [];
      if (names.includes(name)) return [];
      return [at(entry, path, 'value', `There is no ${kind} "${name}".${suggest(name, names)}`)];
    });
    // Whoever misspells a name need not hear that nothing uses the one that was meant.
    const others = unknown.length > 0 ? [] : unused(entry, references);
    problems.push(...unknown, ...others, ...givenTwice(entry));
  }
}

function unused(entry: Entry<JobAdsSource>, references: readonly Reference[]): readonly Problem[] {
  const used = new Set(references.map(({ kind, name }) => `${kind} ${name}`));
  const lists = Object.keys(entry.value.lists)
    .filter((list) => !used.has(`list ${list}`))
    .map((list) => {
      const message = `Nothing names the list "${list}". Name it where its words matter, or remove it.`;
      return at(entry, ['lists', list], 'key', message);
    });
  const traps = entry.value.traps.flatMap(({ id }, index) => {
    const message = `Nothing is ignored as "${id}". Name this trap, or remove it.`;
    return used.has(`trap ${id}`) ? [] : [at(entry, ['traps', index, 'id'], 'value', message)];
  });
  return [...lists, ...traps];
}

function givenTwice(entry: Entry<JobAdsSource>): readonly Problem[] {
  const { traps, certifications, frameworks } = entry.value;
  const again = (names: readonly string[], list: string, key: string) =>
    names.flatMap((name, index) => {
      const message = `"${name}" stands here a second time. Put the two together.`;
      return names.indexOf(name) < index ? [at(entry, [list, index, key], 'value', message)] : [];
    });
  return [
    ...again(
      traps.map(({ id }) => id),
      'traps',
      'id',
    ),
    ...again(
      certifications.map(({ name }) => name),
      'certifications',
      'name',
    ),
    ...again(
      frameworks.map(({ name }) => name),
      'frameworks',
      'name',
    ),
  ];
}

function at(
  { source, path: record }: Entry<JobAdsSource>,
  path: Path,
  target: 'key' | 'value',
  message: string,
): Problem {
  return { ...source.place([...record, ...path], target), message };
}

function namesIn(source: JobAdsSource, sources: Sources): ReadonlyMap<string, readonly string[]> {
  const options = (id: string) =>
    sources.questions.find(({ value }) => value.id === id)?.value.options.map((one) => one.id) ??
    [];
  return new Map([
    ['list', [...Object.keys(source.lists), ...Object.values(built)]],
    ['trap', source.traps.map(({ id }) => id)],
    ['name', source.certifications.map(({ name }) => name)],
    ['certification', sources.certifications.map(({ value }) => value.id)],
    ['certification option', options('certification')],
    ['framework option', options('framework')],
    ['role option', options('role')],
  ]);
}
