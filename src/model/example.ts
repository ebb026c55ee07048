import { z } from 'zod';
import type { Answers } from './answers.ts';
import { id, idOf, prose } from './fields.ts';

/** One situation as it stands in rules/examples.yaml. Open answers are left out or are dont-know. */
export const exampleSource = z.strictObject({
  id,
  name: prose,
  story: prose.optional(),
  source: idOf('source').optional(),
  answers: z.record(z.string(), z.string()),
  verdict: id,
});

export interface Example {
  readonly id: string;
  readonly name: string;
  readonly story: string | null;
  readonly source: string | null;
  readonly answers: Answers;
  /** What it must come to; `find-out` where the open answers decide. */
  readonly verdict: string;
}
