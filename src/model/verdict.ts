import { z } from 'zod';
import type { Condition } from './condition.ts';
import { condition, id, prose } from './fields.ts';

const wording = z.strictObject({
  when: condition,
  headline: prose.optional(),
  probably: prose.optional(),
  summary: prose.optional(),
});

const outlook = z.enum(['good', 'mixed', 'bad']);
export type Outlook = z.infer<typeof outlook>;

/** One file of rules/verdicts/: the words of each verdict, best first, and the table that chooses. */
export const verdictsSource = z.strictObject({
  side: id,
  verdicts: z
    .array(
      z.strictObject({
        id,
        name: prose,
        headline: prose,
        probably: prose,
        summary: prose,
        outlook,
        instead: z.array(wording).optional(),
      }),
    )
    .min(2),
  table: z.array(z.strictObject({ when: condition, verdict: id })).min(1),
});

/** Other words for the same verdict, for people whose answers fit `when`. Null: the words stay as they are. */
export interface VerdictWording {
  readonly when: Condition;
  readonly headline: string | null;
  readonly probably: string | null;
  readonly summary: string | null;
}

export interface Verdict {
  readonly id: string;
  readonly side: string;
  /** Two or three words, for chips and lists. */
  readonly name: string;
  readonly headline: string;
  /** The headline as a guess, for when open answers could still change it. */
  readonly probably: string;
  readonly summary: string;
  readonly outlook: Outlook;
  readonly instead: readonly VerdictWording[];
}

/** A row of a decision table. The first row that fits decides. */
export interface Row {
  readonly when: Condition;
  readonly verdict: string;
}
