import type { Condition } from '../../model/condition.ts';

/** True where all of them are. */
export function allOf(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

/** The parts that must all hold. */
export function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of.flatMap(partsOf) : [condition];
}

/** Whether a condition looks at answers alone, so that it is known before bands and verdict are. */
export function aboutAnswers(condition: Condition): boolean {
  return scoresIn(condition).length === 0 && !looksAtVerdict(condition);
}

/** The scores whose bands a condition looks at. */
export function scoresIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'band':
      return [condition.score];
    case 'answer':
    case 'verdict':
      return [];
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(scoresIn))];
    case 'not':
      return scoresIn(condition.of);
  }
}

export function looksAtVerdict(condition: Condition): boolean {
  switch (condition.kind) {
    case 'verdict':
      return true;
    case 'answer':
    case 'band':
      return false;
    case 'all':
    case 'any':
      return condition.of.some(looksAtVerdict);
    case 'not':
      return looksAtVerdict(condition.of);
  }
}
