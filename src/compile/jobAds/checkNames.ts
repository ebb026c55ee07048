import { built } from '../../ads/company.ts';
import type { JobAdsSource } from '../../model/jobAds.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from '../shape.ts';
import type { Sources } from '../sources.ts';
import { suggest } from '../suggest.ts';
import type { Path } from '../yaml.ts';

/** Something in rules/job-ads.yaml that names something else. */
interface Reference {
  readonly kind: string;
  readonly name: string;
  readonly path: Path;
}

/** Checks that every list, trap, certification and option that rules/job-ads.yaml names exists, and that every list and trap is named. */
export function checkJobAdsNames(sources: Sources, problems: Problem[]): void {
  for (const entry of sources.jobAds) {
    const references = referencesIn(entry.value);
    const known = namesIn(entry.value, sources);
    for (const { kind, name, path } of references) {
      const names = known.get(kind) ?? [];
      if (names.includes(name)) continue;
      tell(entry, path, 'value', `There is no ${kind} "${name}".${suggest(name, names)}`);
    }
    const used = new Set(references.map(({ kind, name }) => `${kind} ${name}`));
    for (const list of Object.keys(entry.value.lists))
      if (!used.has(`list ${list}`))
        tell(
          entry,
          ['lists', list],
          'key',
          `Nothing names the list "${list}". Name it where its words matter, or remove it.`,
        );
    entry.value.traps.forEach(({ id }, index) => {
      if (!used.has(`trap ${id}`))
        tell(
          entry,
          ['traps', index, 'id'],
          'value',
          `Nothing is ignored as "${id}". Name this trap, or remove it.`,
        );
    });
  }

  function tell(entry: Entry<unknown>, path: Path, target: 'key' | 'value', message: string) {
    problems.push({ ...entry.source.place([...entry.path, ...path], target), message });
  }
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

function referencesIn(source: JobAdsSource): readonly Reference[] {
  const words = source['certificate-words'];
  const at = (kind: string, name: string | undefined, ...path: Path): readonly Reference[] =>
    name === undefined ? [] : [{ kind, name, path }];
  const all = (kind: string, names: readonly string[] | undefined, ...path: Path) =>
    (names ?? []).flatMap((name, index) => at(kind, name, ...path, index));
  type Doubtful = NonNullable<JobAdsSource['certifications'][number]['doubtful']>[number];
  const doubts = (doubtful: readonly Doubtful[] | undefined, ...path: Path) =>
    (doubtful ?? []).flatMap((one, index) => [
      ...(['only-with', 'never-with', 'never-in-ad'] as const).flatMap((key) =>
        all('list', one[key], ...path, 'doubtful', index, key),
      ),
      ...at('trap', one['ignored-as'], ...path, 'doubtful', index, 'ignored-as'),
    ]);
  return [
    ...source.certifications.flatMap((one, index) => [
      ...at('certification', one.certification, 'certifications', index, 'certification'),
      ...all('certification', one.covers, 'certifications', index, 'covers'),
      ...at('certification option', one.option, 'certifications', index, 'option'),
      ...all('list', one.words, 'certifications', index, 'words'),
      ...all('name', one['not-beside'], 'certifications', index, 'not-beside'),
      ...doubts(one.doubtful, 'certifications', index),
    ]),
    ...source.frameworks.flatMap((one, index) => [
      ...at('framework option', one.option, 'frameworks', index, 'option'),
      ...all('list', one['option-only-with'], 'frameworks', index, 'option-only-with'),
      ...at('trap', one['asked-alone'], 'frameworks', index, 'asked-alone'),
      ...doubts(one.doubtful, 'frameworks', index),
    ]),
    ...source.roles.flatMap(({ kind }, index) => at('role option', kind, 'roles', index, 'kind')),
    ...at(
      'trap',
      source['other-certifications']['ignored-as'],
      'other-certifications',
      'ignored-as',
    ),
    ...source['everyday-words'].flatMap((one, index) =>
      at('trap', one['ignored-as'], 'everyday-words', index, 'ignored-as'),
    ),
    ...words.means.flatMap((one, index) => [
      ...all('list', one.with, 'certificate-words', 'means', index, 'with'),
      ...at('trap', one['ignored-as'], 'certificate-words', 'means', index, 'ignored-as'),
    ]),
    ...all('list', words.topics.with, 'certificate-words', 'topics', 'with'),
    ...at('trap', words.topics['ignored-as'], 'certificate-words', 'topics', 'ignored-as'),
    ...at('trap', words.otherwise, 'certificate-words', 'otherwise'),
    ...at('trap', words['not-asked'], 'certificate-words', 'not-asked'),
  ];
}
