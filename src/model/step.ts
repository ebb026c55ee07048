import { z } from 'zod';
import type { Condition } from './condition.ts';
import { condition, id, idOf, prose } from './fields.ts';

const wording = z.strictObject({
  when: condition,
  title: prose.optional(),
  text: prose.optional(),
  why: prose.optional(),
});

/** One thing to do next, as it stands in rules/steps.yaml. */
export const stepSource = z.strictObject({
  id,
  when: condition,
  title: prose,
  text: prose,
  why: prose,
  instead: z.array(wording).min(1).optional(),
  claim: idOf('claim').optional(),
  letter: idOf('letter').optional(),
});

/** Other words for the same step, for people whose answers fit `when`. Null: the words stay as they are. */
export interface StepWording {
  readonly when: Condition;
  readonly title: string | null;
  readonly text: string | null;
  readonly why: string | null;
}

export interface Step {
  readonly id: string;
  readonly when: Condition;
  readonly title: string;
  readonly text: string;
  /** Why it fits this person: a sentence that their answers make true. */
  readonly why: string;
  readonly instead: readonly StepWording[];
  readonly claim: string | null;
  /** The letter that does it, shown where its own condition fits too. */
  readonly letter: string | null;
}
