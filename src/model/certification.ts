import { z } from 'zod';
import { id, idOf, prose } from './fields.ts';

/** One record as it stands in rules/certifications/<id>.yaml. */
export const certificationSource = z.strictObject({
  id,
  name: prose,
  short: prose,
  issuer: prose,
  kind: z.enum(['framework-role', 'product', 'programme', 'contrast']),
  option: id.optional(),
  'role-defined-by': z.array(id).optional(),
  about: prose,
  source: idOf('source').optional(),
});

export interface Certification {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly issuer: string;
  readonly kind: z.infer<typeof certificationSource>['kind'];
  /** The option of the question `certification` that stands for it; null for contrasts. */
  readonly option: string | null;
  /** The options of the question `framework` whose roles it is for. */
  readonly roleDefinedBy: readonly string[];
  readonly about: string;
  readonly source: string | null;
}
