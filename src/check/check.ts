import type { Compiled } from '../compile/compile.ts';
import { checkEvidence } from './checkEvidence.ts';
import { checkCoverage, checkExamples } from './checkExamples.ts';
import { checkLaws } from './checkLaws.ts';
import { checkOptions } from './checkOptions.ts';
import { checkReach } from './checkReach.ts';
import { checkRules } from './checkRules.ts';
import { checkSteps } from './checkSteps.ts';
import { cliffs, type Cliff } from './cliffs.ts';
import type { Finding } from './finding.ts';
import { influences, type Influence } from './influence.ts';
import { survey, type Survey } from './survey.ts';

/** Everything that can be told of the rules: what must be put right, what should be, and how they lean. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly survey: Survey;
  readonly influences: readonly Influence[];
  readonly cliffs: readonly Cliff[];
}

/** Checks compiled rules over every world. `today` is a day such as 2026-11-23: this folder reads no clock. */
export function check(compiled: Compiled, today: string): Report {
  const surveyed = survey(compiled.ruleset);
  const findings = [
    ...checkRules(compiled),
    ...checkReach(compiled, surveyed),
    ...checkLaws(compiled, surveyed),
    ...checkSteps(compiled, surveyed),
    ...checkOptions(compiled),
    ...checkExamples(compiled),
    ...checkCoverage(compiled, surveyed),
    ...checkEvidence(compiled, today),
  ];
  return {
    findings: findings.sort((a, b) =>
      a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1,
    ),
    survey: surveyed,
    influences: influences(compiled.ruleset),
    cliffs: cliffs(compiled.ruleset),
  };
}
