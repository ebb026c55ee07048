import type { Ruleset } from '../model/ruleset.ts';
import type { Report } from './check.ts';
import type { Finding } from './finding.ts';
import { witnessLink } from './findingText.ts';

/** The report for machines: the same facts, as plain data. */
export function reportJson({ verdicts }: Ruleset, report: Report) {
  const { findings, survey, covered, influences, cliffs } = report;
  return {
    findings: findings.map(findingJson),
    sides: survey.sides.map(({ side, worlds, verdicts: counts, rows }) => ({
      side,
      worlds,
      verdicts: Object.fromEntries(
        [...counts].map(([place, tally]) => [verdicts[place]?.id ?? '?', tally.worlds]),
      ),
      rows: rows.map(({ decides }) => decides),
    })),
    rules: [...survey.rules].map(([id, { fires, movesBand, decides }]) => ({
      id,
      fires,
      movesBand,
      decides,
    })),
    questions: influences,
    laws: survey.laws.map(({ law, tried, broken, witness }) => ({
      id: law.id,
      tried,
      broken,
      witness,
    })),
    steps: Object.fromEntries(survey.steps),
    covered: {
      rules: [...covered.rules],
      rows: [...covered.rows],
      verdicts: [...covered.verdicts],
      options: [...covered.options],
    },
    cliffs,
  };
}

/** A finding with the link that opens its witness. */
export function findingJson(finding: Finding) {
  return { ...finding, link: finding.witness === null ? null : witnessLink(finding.witness) };
}
