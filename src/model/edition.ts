import { z } from 'zod';

const named = z.strictObject({ id: z.string(), label: z.string() });

/**
 * A published state of the rules, kept for ever as published/<number>.json: enough to tell what
 * answers led to then, and no more. Its shape is frozen with the first file, so that every later tool can read it.
 */
export const editionFile = z.strictObject({
  format: z.literal(1),
  number: z.int().min(1),
  /** The day it was published, such as 2026-11-23. */
  date: z.iso.date(),
  /** What changed since the edition before, for the people whose links it changes. */
  note: z.string().min(1),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      options: z.array(named).readonly(),
      unsure: named.nullable(),
    }),
  ),
  verdicts: z.array(z.strictObject({ id: z.string(), name: z.string(), headline: z.string() })),
  diagram: z.strictObject({
    nodes: z.array(z.array(z.int()).readonly()).readonly(),
    root: z.int(),
  }),
});

export type Edition = z.infer<typeof editionFile>;

/** Which edition the rules in use are; `draft` where they have been worked on since it was published. */
export interface EditionMark {
  readonly number: number;
  readonly date: string;
  readonly draft: boolean;
}
