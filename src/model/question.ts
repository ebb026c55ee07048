import { z } from 'zod';
import type { Condition } from './condition.ts';
import { condition, id, idOf, prose } from './fields.ts';

/** How much of the answer is in the person's hands. */
export const control = z.enum(['yours', 'findable', 'given']);
export type Control = z.infer<typeof control>;

const option = z.strictObject({ id, label: prose, hint: prose.optional(), said: prose });
const unsure = z.strictObject({ label: prose, hint: prose.optional(), said: prose });

/** One question as it stands in rules/questions.yaml. */
export const questionSource = z.strictObject({
  id,
  name: prose,
  ask: prose,
  hint: prose.optional(),
  why: prose,
  control,
  'asked-when': condition.optional(),
  instead: z
    .array(z.strictObject({ when: condition, ask: prose, hint: prose.optional() }))
    .optional(),
  options: z.array(option).min(2),
  'dont-know': unsure.optional(),
  usual: z.strictObject({ option: id, because: prose, source: idOf('source') }).optional(),
  task: prose.optional(),
});

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  /** Finishes the sentence "You said: …". */
  readonly said: string;
}

/** Other words for the same question, for people whose earlier answers fit `when`. */
export interface Wording {
  readonly when: Condition;
  readonly ask: string;
  readonly hint: string | null;
}

export interface Question {
  readonly id: string;
  /** Two or three words, for lists of answers. */
  readonly name: string;
  readonly ask: string;
  readonly hint: string | null;
  readonly why: string;
  readonly control: Control;
  readonly askedWhen: Condition;
  readonly instead: readonly Wording[];
  readonly options: readonly Option[];
  /** The `dont-know` card, where the question allows it. */
  readonly unsure: Option | null;
  readonly usual: {
    readonly option: string;
    readonly because: string;
    readonly source: string;
  } | null;
  /** How to find the answer out in about ten minutes. */
  readonly task: string | null;
}
