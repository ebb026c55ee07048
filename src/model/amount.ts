import { z } from 'zod';

/** From the least to the most; the same twice where there is one number. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A whole number, or one of the words that may stand in its place. */
function numberOr<W extends string>(words: readonly W[]) {
  const instead = words.map((word) => `, or the word ${word}`).join('');
  return z
    .string()
    .regex(
      new RegExp(`^(${['\\d+', ...words].join('|')})$`),
      `a whole number belongs here, such as 90${instead}`,
    )
    .transform((written) => words.find((word) => word === written) ?? Number(written));
}

/** The keys by which an amount is written: one `value`, or `from` and `to`. */
export function amountKeys<W extends string>(...words: readonly W[]) {
  return {
    value: numberOr(words).optional(),
    from: numberOr<never>([]).optional(),
    to: numberOr<never>([]).optional(),
  };
}

interface Amount<W> {
  readonly value?: number | W | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** What the keys say: a span, or the word that stands in its place. Tells an issue where they say two things or none. */
export function readAmount<W extends string>(
  { value, from, to }: Amount<W>,
  context: z.RefinementCtx,
): Span | W {
  const range = from !== undefined || to !== undefined;
  if (value !== undefined && !range)
    return typeof value === 'number' ? { from: value, to: value } : value;
  if (value === undefined && from !== undefined && to !== undefined && from < to)
    return { from, to };
  context.addIssue('write either "value", or "from" and a larger "to"');
  return z.NEVER;
}
