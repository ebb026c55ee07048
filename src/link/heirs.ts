import type { Migration } from '../model/migration.ts';

/** The questions and options that ids are read against: today's, or those of a published edition. */
export type Known = readonly {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
  readonly unsure: { readonly id: string } | null;
}[];

/** What a part of a link means among the known questions. */
export type Meaning =
  | { readonly kind: 'answer'; readonly question: string; readonly option: string }
  | { readonly kind: 'withdrawn' | 'unknown-question' | 'unknown-option' };

/**
 * Follows an answer from heir to heir until its question and its option are known. An id that is
 * known is never followed further, so the same table serves today's rules and every edition before.
 * An answer without an heir is withdrawn, never guessed. Expects a table without circles.
 */
export function meaningOf(
  question: string,
  option: string,
  known: Known,
  migrations: readonly Migration[],
): Meaning {
  const found = known.find(({ id }) => id === question);
  if (found?.unsure?.id === option || found?.options.some(({ id }) => id === option) === true)
    return { kind: 'answer', question, option };

  const step =
    migrations.find(
      (one) => one.kind === 'option' && one.question === question && one.id === option,
    ) ??
    (found === undefined
      ? migrations.find((one) => one.kind === 'question' && one.id === question)
      : undefined);
  if (step === undefined)
    return { kind: found === undefined ? 'unknown-question' : 'unknown-option' };
  if (step.heir === null) return { kind: 'withdrawn' };
  return step.kind === 'option'
    ? meaningOf(question, step.heir, known, migrations)
    : meaningOf(step.heir, option, known, migrations);
}

/** The verdict that an id from an old address means today; null where it has no heir. */
export function heirOfVerdict(id: string, migrations: readonly Migration[]): string | null {
  const step = migrations.find((one) => one.kind === 'verdict' && one.id === id);
  if (step === undefined) return id;
  return step.heir === null ? null : heirOfVerdict(step.heir, migrations);
}
