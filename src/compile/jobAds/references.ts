import type { JobAdsSource } from '../../model/jobAdsSource.ts';
import type { Path } from '../yaml.ts';

/** Something in rules/job-ads.yaml that names something else. */
export interface Reference {
  readonly kind: string;
  readonly name: string;
  readonly path: Path;
}

/** Every place of rules/job-ads.yaml that names a list, a trap, a certification or an option. */
export function referencesIn(source: JobAdsSource): readonly Reference[] {
  const words = source['certificate-words'];
  const to = (kind: string, name: string | undefined, ...path: Path): readonly Reference[] =>
    name === undefined ? [] : [{ kind, name, path }];
  const all = (kind: string, names: readonly string[] | undefined, ...path: Path) =>
    (names ?? []).flatMap((name, index) => to(kind, name, ...path, index));
  type Doubtful = NonNullable<JobAdsSource['certifications'][number]['doubtful']>[number];
  const doubts = (doubtful: readonly Doubtful[] | undefined, ...path: Path) =>
    (doubtful ?? []).flatMap((one, index) => [
      ...(['only-with', 'never-with', 'never-in-ad'] as const).flatMap((key) =>
        all('list', one[key], ...path, 'doubtful', index, key),
      ),
      ...to('trap', one['ignored-as'], ...path, 'doubtful', index, 'ignored-as'),
    ]);
  return [
    ...source.certifications.flatMap((one, index) => [
      ...to('certification', one.certification, 'certifications', index, 'certification'),
      ...all('certification', one.covers, 'certifications', index, 'covers'),
      ...to('certification option', one.option, 'certifications', index, 'option'),
      ...all('list', one.words, 'certifications', index, 'words'),
      ...all('list', one.trades, 'certifications', index, 'trades'),
      ...to('name', one['told-as'], 'certifications', index, 'told-as'),
      ...all('name', one['not-beside'], 'certifications', index, 'not-beside'),
      ...doubts(one.doubtful, 'certifications', index),
    ]),
    ...source.frameworks.flatMap((one, index) => [
      ...to('framework option', one.option, 'frameworks', index, 'option'),
      ...all('list', one['option-only-with'], 'frameworks', index, 'option-only-with'),
      ...to('trap', one['asked-alone'], 'frameworks', index, 'asked-alone'),
      ...doubts(one.doubtful, 'frameworks', index),
    ]),
    ...source.roles.flatMap(({ kind }, index) => to('role option', kind, 'roles', index, 'kind')),
    ...to(
      'trap',
      source['other-certifications']['ignored-as'],
      'other-certifications',
      'ignored-as',
    ),
    ...source['everyday-words'].flatMap((one, index) =>
      to('trap', one['ignored-as'], 'everyday-words', index, 'ignored-as'),
    ),
    ...words.means.flatMap((one, index) => [
      ...all('list', one.with, 'certificate-words', 'means', index, 'with'),
      ...to('trap', one['ignored-as'], 'certificate-words', 'means', index, 'ignored-as'),
    ]),
    ...all('list', words.topics.with, 'certificate-words', 'topics', 'with'),
    ...to('trap', words.topics['ignored-as'], 'certificate-words', 'topics', 'ignored-as'),
    ...to('trap', words.otherwise, 'certificate-words', 'otherwise'),
    ...to('trap', words['not-asked'], 'certificate-words', 'not-asked'),
  ];
}
