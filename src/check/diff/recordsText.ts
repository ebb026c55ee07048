import type { Diff } from './diff.ts';
import { count } from './numbers.ts';
import type { PartChange } from './parts.ts';
import type { RecordChange } from './records.ts';

/** What came, went and changed in the files, whether or not a world notices. */
export function recordsText({ records, renames }: Diff): readonly string[] {
  const renamed = [
    ...[...renames.questions].map(([old, now]) => `question \`${old}\` → \`${now}\``),
    ...[...renames.options].flatMap(([question, options]) =>
      [...options].map(([old, now]) => `option \`${question}: ${old}\` → \`${now}\``),
    ),
  ];
  const named = (state: RecordChange['state']) => {
    const some = records.filter((record) => record.state === state);
    return [...new Set(some.map(({ kind }) => kind))].map((kind) => {
      const ids = some.flatMap((record) => (record.kind === kind ? [`\`${record.id}\``] : []));
      return `- ${count(ids.length, kind)}: ${ids.join(', ')}`;
    });
  };
  const parts = (key: 'facts' | 'words') =>
    records.flatMap((record) => record[key].flatMap((part) => partText(record, part)));
  return [
    ...section(
      'Renamed',
      renamed.length === 0
        ? []
        : [
            ...renamed.map((line) => `- ${line}`),
            '',
            'They are compared as what they were. Links that people have shared name the old ids: without a line for each in rules/migrations.yaml they lose these answers.',
          ],
    ),
    ...section('New', named('new')),
    ...section('Gone', named('gone')),
    ...section('Changed', parts('facts')),
    ...section('Worded otherwise', parts('words')),
  ];
}

/** How many sentences are worded otherwise. */
export function reworded({ records }: Diff): number {
  return records.reduce((sum, { words }) => sum + words.length, 0);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

function partText(
  { kind, id }: RecordChange,
  { at, before, after }: PartChange,
): readonly string[] {
  return [
    `- ${kind} \`${id}\`, ${at.join(', ')}`,
    `  - ${before === null ? 'was not there' : `was: ${before}`}`,
    `  - ${after === null ? 'is gone' : `is: ${after}`}`,
  ];
}
