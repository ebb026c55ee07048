import { heirOfVerdict, meaningOf } from '../link/heirs.ts';
import type { Edition } from '../model/edition.ts';
import type { Migration } from '../model/migration.ts';
import { likelyHeir, type Named } from './likelyHeir.ts';

/** The ids of today, with the words by which an id that was renamed can be told. */
export interface Names {
  readonly questions: readonly Edition['questions'][number][];
  readonly verdicts: readonly { readonly id: string; readonly name: string }[];
  readonly migrations: readonly Migration[];
}

/** An id of an edition that today's rules neither know nor lead on from. */
export type Gone = (
  | { readonly kind: 'question' }
  | { readonly kind: 'verdict' }
  | { readonly kind: 'option'; readonly question: string }
) & {
  readonly id: string;
  /** The id that seems to have taken its place; null where none does. */
  readonly heir: string | null;
};

/** Each id that is gone since an edition without a line in rules/migrations.yaml. */
export function goneIds(edition: Edition, now: Names): readonly Gone[] {
  const { questions, verdicts, migrations } = now;
  const before = edition.questions;
  const lost = before.flatMap((question): readonly Gone[] => {
    const here = questions.find(({ id }) => id === question.id);
    const all = [...question.options, ...(question.unsure === null ? [] : [question.unsure])];
    const meanings = all.map((option) => ({
      option,
      kind: meaningOf(question.id, option.id, questions, migrations).kind,
    }));
    if (meanings.some(({ kind }) => kind === 'unknown-question'))
      return [{ kind: 'question', id: question.id, heir: likelyHeir(question, before, questions) }];
    return meanings.flatMap(({ option, kind }) =>
      kind === 'unknown-option'
        ? [
            {
              kind: 'option',
              question: question.id,
              id: option.id,
              heir:
                here === undefined || option.id === question.unsure?.id
                  ? null
                  : likelyHeir(named(option), question.options.map(named), here.options.map(named)),
            },
          ]
        : [],
    );
  });
  const untold = edition.verdicts.filter(({ id }) => {
    const heir = heirOfVerdict(id, migrations);
    return heir !== null && !verdicts.some((verdict) => verdict.id === heir);
  });
  return [
    ...lost,
    ...untold.map((verdict): Gone => ({
      kind: 'verdict',
      id: verdict.id,
      heir: likelyHeir(verdict, edition.verdicts, verdicts),
    })),
  ];
}

/** The line for rules/migrations.yaml that says what became of an id. */
export function migrationLine(gone: Gone): string {
  const what =
    gone.kind === 'option'
      ? `question: ${gone.question}, option: ${gone.id}`
      : `${gone.kind}: ${gone.id}`;
  return `- { ${what}, becomes: ${gone.heir ?? 'nothing'} }`;
}

/** `option "rain" of "sky"` */
export function goneText(gone: Gone): string {
  return gone.kind === 'option'
    ? `option "${gone.id}" of "${gone.question}"`
    : `${gone.kind} "${gone.id}"`;
}

function named({ id, label }: { readonly id: string; readonly label: string }): Named {
  return { id, name: label };
}
