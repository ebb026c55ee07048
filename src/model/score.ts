import { z } from 'zod';
import { id, prose, whole } from './fields.ts';

/** How the page colours a score; never the only carrier of its meaning. */
export const tone = z.enum(['door', 'learning', 'cost', 'neutral']);
export type Tone = z.infer<typeof tone>;

/** One score as it stands in rules/scores.yaml. Bands go from the lowest up; each but the first says where it starts. */
export const scoreSource = z.strictObject({
  id,
  side: id,
  label: prose,
  short: prose,
  asks: prose,
  tone,
  bands: z.array(z.strictObject({ id, label: prose, from: whole.optional(), means: prose })).min(2),
});

export interface Band {
  readonly id: string;
  readonly label: string;
  readonly means: string;
  /** The smallest sum of points that falls into this band; null: no lower end. */
  readonly from: number | null;
}

export interface Score {
  readonly id: string;
  readonly side: string;
  readonly label: string;
  /** One word for the points column of a reason. */
  readonly short: string;
  readonly asks: string;
  readonly tone: Tone;
  readonly bands: readonly Band[];
}
