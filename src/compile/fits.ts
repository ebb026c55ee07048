import type { Condition } from '../model/condition.ts';

/**
 * `fits` written out: the employer's framework defines the role that the chosen certification is for.
 * A fact of the catalogue: framework → the options of `certification` that it defines.
 */
export function fitsCondition(
  defined: ReadonlyMap<string, readonly string[]>,
  fits: boolean,
): Condition {
  const pairs = [...defined].map(([framework, certifications]): Condition => ({
    kind: 'all',
    of: [
      { kind: 'answer', question: 'framework', in: [framework] },
      { kind: 'answer', question: 'certification', in: certifications },
    ],
  }));
  const either: Condition = { kind: 'any', of: pairs };
  return fits ? either : { kind: 'not', of: either };
}
