import { formatProblem } from '../compile/problem.ts';
import { writeFragment } from '../link/fragment.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Report } from './check.ts';
import type { Finding } from './finding.ts';

/** The report for people: each finding with its place and a link to its witness, then the table. */
export function reportText(ruleset: Ruleset, report: Report): string {
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = report.findings.length - errors;
  return [
    ...report.findings.map(findingText),
    report.findings.length > 0 ? '' : null,
    ...tables(ruleset, report),
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function findingText(finding: Finding): string {
  const line = formatProblem({ ...finding, message: `${finding.severity}: ${finding.message}` });
  return finding.witness === null
    ? line
    : `${line}\n    see verdict/#${writeFragment(finding.witness)}`;
}

function tables(ruleset: Ruleset, { survey, influences, cliffs }: Report): readonly string[] {
  const { verdicts } = ruleset;
  const examples = new Map<string, number>();
  for (const { verdict } of ruleset.examples)
    examples.set(verdict, (examples.get(verdict) ?? 0) + 1);
  return [
    ...survey.sides.flatMap(({ side, worlds, verdicts: counts, rows }) => [
      `${side}: ${worlds.toLocaleString('en')} worlds`,
      ...[...counts]
        .sort(([a], [b]) => a - b)
        .map(([place, n]) => {
          const id = verdicts[place]?.id ?? '?';
          return row(
            id,
            share(n, worlds),
            `${n.toLocaleString('en')} worlds`,
            count(examples.get(id) ?? 0, 'example'),
          );
        }),
      ...rows.map(({ decides }, place) =>
        row(
          `row ${String(place + 1)}`,
          share(decides, worlds),
          `leads to ${ruleset.tables[side]?.[place]?.verdict ?? '?'}`,
        ),
      ),
      '',
    ]),
    'questions by influence (how often two answers lead to different verdicts)',
    ...influences.map(({ question, share: part }) => row(question, share(part, 1))),
    '',
    'laws, and the worlds they were tried on',
    ...survey.laws.map(({ law, tried, broken }) =>
      row(
        law.id,
        tried.toLocaleString('en'),
        broken === 0 ? 'holds' : `broken in ${broken.toLocaleString('en')}`,
      ),
    ),
    '',
    `${String(ruleset.examples.length)} examples; one other answer turns the verdict round in ${count(cliffs.length, 'place')} beside them`,
    ...cliffs
      .slice(0, 8)
      .map(({ example, question, from, to, verdicts: [a, b] }) =>
        row(example, `${question}: ${from} → ${to}`, `${a} → ${b}`),
      ),
    '',
  ];
}

function row(name: string, ...cells: readonly string[]): string {
  return `  ${name.padEnd(34)} ${cells.join('   ')}`.trimEnd();
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`.padStart(7);
}

function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
}
