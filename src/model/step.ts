import { z } from 'zod';
import type { Condition } from './condition.ts';
import { condition, id, idOf, prose } from './fields.ts';

/** One thing to do next, as it stands in rules/steps.yaml. */
export const stepSource = z.strictObject({
  id,
  when: condition,
  title: prose,
  text: prose,
  why: prose.optional(),
  claim: idOf('claim').optional(),
});

export interface Step {
  readonly id: string;
  readonly when: Condition;
  readonly title: string;
  readonly text: string;
  readonly why: string | null;
  readonly claim: string | null;
}
