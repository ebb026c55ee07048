import { z } from 'zod';
import type { Condition } from './condition.ts';
import { condition, id, idOf, prose, whole } from './fields.ts';

/** One rule as it stands in a file of rules/points/. */
export const ruleSource = z.strictObject({
  id,
  when: condition,
  add: z.record(idOf('score'), whole),
  because: prose,
  claim: idOf('claim'),
});

export interface Rule {
  readonly id: string;
  readonly side: string;
  readonly when: Condition;
  /** Score id → whole points, never zero. */
  readonly add: Readonly<Record<string, number>>;
  readonly because: string;
  readonly claim: string;
}
