import { z } from 'zod';
import { address, day, id, idOf, prose, yesNo } from './fields.ts';

const evidence = z.strictObject({ source: idOf('source'), says: prose });

/** One claim as it stands in rules/claims.yaml. */
export const claimSource = z.strictObject({
  id,
  says: prose,
  essay: prose.optional(),
  beyond: prose.optional(),
  strength: z.enum(['strong', 'fair', 'thin']),
  support: z.array(evidence),
  contest: z.array(evidence),
});
export type Strength = z.infer<typeof claimSource>['strength'];

export interface Evidence {
  readonly source: string;
  readonly says: string;
}

/** Either the essay says it, and where, or the project goes beyond the essay and says why. */
export interface Claim {
  readonly id: string;
  readonly says: string;
  readonly essay: string | null;
  readonly beyond: string | null;
  readonly strength: Strength;
  readonly support: readonly Evidence[];
  readonly contest: readonly Evidence[];
}

/** One source as it stands in rules/sources.yaml. `sells`: it earns from courses or certificates. */
export const sourceSource = z.strictObject({
  id,
  title: prose,
  by: prose,
  url: address.optional(),
  date: day.optional(),
  sells: yesNo,
  note: prose.optional(),
});

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly sells: boolean;
  readonly note: string | null;
}
