import { z } from 'zod';
import { amountKeys, readAmount } from './amount.ts';
import type { Span } from './amount.ts';
import { idOf, prose, wholeDay } from './fields.ts';

/**
 * What stands behind every fact: who says it, and how sure that is. There is no "low": a fact of
 * which nobody is sure is left out, and people are sent to the issuer.
 * `checked`: the day on which it was last compared with its source; null: that of the record.
 */
const behind = {
  source: idOf('source'),
  sure: z.enum(['high', 'medium']),
  note: prose.optional().transform((note) => note ?? null),
  checked: wholeDay.optional().transform((day) => day ?? null),
};

/** `currency` as in ISO 4217, such as USD. `region`: where the price holds; null: the source does not say. */
export interface Money extends Span {
  readonly currency: string;
  readonly includes: string;
  readonly region: string | null;
}

const text = z.strictObject({ value: prose, ...behind }).exactOptional();
const list = z.strictObject({ value: z.array(prose).min(1), ...behind }).exactOptional();

function choice<const W extends readonly string[]>(words: W) {
  return z.strictObject({ value: z.enum(words), ...behind }).exactOptional();
}

function amount<W extends string = never>(...words: readonly W[]) {
  return z
    .strictObject({ ...amountKeys(...words), ...behind })
    .transform(({ value, from, to, ...rest }, context) => ({
      value: readAmount({ value, from, to }, context),
      ...rest,
    }))
    .exactOptional();
}

const price = z
  .strictObject({
    ...amountKeys<never>(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'three capital letters belong here, such as USD'),
    includes: prose,
    region: prose.optional(),
    ...behind,
  })
  .transform(({ value, from, to, currency, includes, region, ...rest }, context) => {
    const span = readAmount<never>({ value, from, to }, context);
    const money: Money = { ...span, currency, includes, region: region ?? null };
    return { value: money, ...rest };
  })
  .exactOptional();

/** The facts of a certification that are known, by kind, in the order in which they are shown. Units are in the names. */
export const factsSource = z.strictObject({
  'for-whom': text,
  'role-defined': choice(['yes', 'partly', 'no']),
  framework: text,
  prerequisites: text,
  'class-needed': choice(['yes', 'no']),
  'class-hours': amount(),
  'class-days': amount(),
  'study-hours': amount(),
  exam: choice(['yes', 'no']),
  'exam-questions': amount('not-published'),
  'exam-minutes': amount(),
  'exam-pass-percent': amount('not-published', 'no-percentage'),
  'exam-supervised': choice(['yes', 'no']),
  'exam-version': text,
  price,
  'valid-years': amount('for-life'),
  'renewal-price': price,
  'renewal-study': text,
  covers: list,
  holders: amount(),
});

export type FactKind = keyof z.infer<typeof factsSource>;
export type Facts = Readonly<z.infer<typeof factsSource>>;
export type Fact = NonNullable<Facts[FactKind]>;
