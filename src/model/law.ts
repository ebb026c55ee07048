import { z } from 'zod';
import type { Condition } from './condition.ts';
import { condition, id, idOf, prose } from './fields.ts';

/** How the verdict, or a score, may move as an answer moves along the options listed. `never-worse` is for verdicts. */
export const movement = z.enum(['never-worse', 'never-more', 'never-less', 'the-same']);
export type Movement = z.infer<typeof movement>;

/** One law as it stands in rules/laws.yaml: exactly one of never, always and ordered. */
export const lawSource = z
  .strictObject({
    id,
    says: prose,
    claim: idOf('claim').optional(),
    when: condition.optional(),
    never: condition.optional(),
    always: condition.optional(),
    ordered: z
      .strictObject({
        question: id,
        along: z.array(id).min(2),
        score: idOf('score').optional(),
        moves: movement,
      })
      .optional(),
  })
  .refine(
    ({ never, always, ordered }) =>
      [never, always, ordered].filter((kind) => kind !== undefined).length === 1,
    'a law has exactly one of never, always and ordered',
  );

/** A statement about every world that `when` fits. */
export type Law = {
  readonly id: string;
  readonly says: string;
  readonly claim: string | null;
  readonly when: Condition;
} & (
  | { readonly kind: 'never' | 'always'; readonly what: Condition }
  | {
      readonly kind: 'ordered';
      readonly question: string;
      /** Options from the first to the last. */
      readonly along: readonly string[];
      /** The score that moves; null: the verdict. */
      readonly score: string | null;
      readonly moves: Movement;
    }
);
