import { writeFragment } from '../link/fragment.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Report } from './check.ts';

/** The report for machines: the same facts, as plain data. */
export function reportJson(
  { verdicts }: Ruleset,
  { findings, survey, influences, cliffs }: Report,
) {
  return {
    findings: findings.map((finding) => ({
      ...finding,
      link: finding.witness === null ? null : `verdict/#${writeFragment(finding.witness)}`,
    })),
    sides: survey.sides.map(({ side, worlds, verdicts: counts, rows }) => ({
      side,
      worlds,
      verdicts: Object.fromEntries(
        [...counts].map(([place, n]) => [verdicts[place]?.id ?? '?', n]),
      ),
      rows: rows.map(({ decides }) => decides),
    })),
    questions: influences,
    laws: survey.laws.map(({ law, tried, broken, witness }) => ({
      id: law.id,
      tried,
      broken,
      witness,
    })),
    cliffs,
  };
}
