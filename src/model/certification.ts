import { z } from 'zod';
import { factsSource } from './facts.ts';
import type { FactKind, Facts } from './facts.ts';
import { address, id, idOf, prose, wholeDay } from './fields.ts';

/** One record as it stands in rules/certifications/<id>.yaml. */
export const certificationSource = z.strictObject({
  id,
  name: prose,
  short: prose,
  letters: prose.optional(),
  issuer: prose,
  page: address.optional(),
  kind: z.enum(['framework-role', 'product', 'programme', 'contrast']),
  option: id.optional(),
  'role-defined-by': z.array(id).optional(),
  about: prose,
  source: idOf('source').optional(),
  'not-to-be-confused-with': z.array(prose).min(1).optional(),
  checked: wholeDay.optional(),
  facts: factsSource.optional(),
});

export interface Certification {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** What holders put behind their names; null where there is no such thing. */
  readonly letters: string | null;
  readonly issuer: string;
  /** The issuer's own page, for whatever is not known here. A record with facts always has one. */
  readonly page: string | null;
  readonly kind: z.infer<typeof certificationSource>['kind'];
  /** The option of the question `certification` that stands for it; null for contrasts. Several may share one. */
  readonly option: string | null;
  /** The options of the question `framework` whose roles it is for. */
  readonly roleDefinedBy: readonly string[];
  readonly about: string;
  /** Who says what it is called and who issues it. A record with facts always has one. */
  readonly source: string | null;
  /** What else the same letters or words stand for. */
  readonly notToBeConfusedWith: readonly string[];
  /** The day on which the facts were last compared with their sources, but for those with a day of their own. */
  readonly checked: string | null;
  readonly facts: Facts;
  /** What could apply to it and is not known: to be asked of the issuer. */
  readonly ask: readonly FactKind[];
}
