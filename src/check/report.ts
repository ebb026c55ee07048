import type { Ruleset } from '../model/ruleset.ts';
import type { Report } from './check.ts';
import { countText, findingText } from './findingText.ts';
import { cliffTable, coverageTable, influenceTable, lawTable, sideTable } from './tables.ts';

/** The report for people: each finding with its place and the link that opens its witness at an address, then the tables. */
export function reportText(ruleset: Ruleset, report: Report, address = ''): string {
  const { findings, survey, covered, influences, cliffs } = report;
  return [
    findings.map((finding) => findingText(finding, address)),
    ...survey.sides.map((side) => sideTable(ruleset, survey, side)),
    influenceTable(influences),
    lawTable(survey.laws),
    coverageTable(ruleset, covered),
    cliffTable(cliffs, address),
    [countText(findings)],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
