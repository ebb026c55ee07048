import type { Compiled } from '../compile/compile.ts';
import type { Edition } from '../model/edition.ts';
import { checkCoverage } from './checkCoverage.ts';
import { checkEditions } from './checkEditions.ts';
import { checkEvidence } from './checkEvidence.ts';
import { checkExamples } from './checkExamples.ts';
import { checkFacts } from './checkFacts.ts';
import { checkLaws } from './checkLaws.ts';
import { checkNewOptions } from './checkNewOptions.ts';
import { checkOptions } from './checkOptions.ts';
import { checkReach } from './checkReach.ts';
import { checkRules } from './checkRules.ts';
import { checkShared } from './checkShared.ts';
import { checkSteps } from './checkSteps.ts';
import { checkTwins } from './checkTwins.ts';
import { foldUnwritten } from './foldUnwritten.ts';
import { checkWordings } from './checkWordings.ts';
import { cliffs, type Cliff } from './cliffs.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import type { Finding } from './finding.ts';
import { influences, type Influence } from './influence.ts';
import { survey, type Survey } from './survey.ts';

/** Everything that can be told of the rules: what must be put right, what should be, and how they lean. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly survey: Survey;
  readonly covered: Coverage;
  readonly influences: readonly Influence[];
  readonly cliffs: readonly Cliff[];
}

/** Checks compiled rules over every world. `today` is a day such as 2026-11-23: this folder reads no clock. */
export function check(
  compiled: Compiled,
  today: string,
  editions: readonly Edition[] = [],
): Report {
  const surveyed = survey(compiled.ruleset);
  const covered = coverageOf(compiled.ruleset);
  const findings = [
    ...checkRules(compiled, surveyed),
    ...checkTwins(compiled),
    ...checkReach(compiled, surveyed),
    ...checkLaws(compiled, surveyed),
    ...checkSteps(compiled, surveyed),
    ...checkWordings(compiled),
    ...checkOptions(compiled, covered),
    ...checkExamples(compiled),
    ...checkCoverage(compiled, surveyed, covered),
    ...checkEvidence(compiled, today),
    ...checkFacts(compiled, today),
    ...checkShared(compiled),
    ...checkEditions(compiled.ruleset, editions),
    ...checkNewOptions(compiled, editions),
  ];
  const gravestFirst = (['error', 'warning'] as const).flatMap((grave) =>
    findings.filter(({ severity }) => severity === grave),
  );
  return {
    findings: foldUnwritten(compiled, gravestFirst),
    survey: surveyed,
    covered,
    influences: influences(compiled.ruleset),
    cliffs: cliffs(compiled),
  };
}
