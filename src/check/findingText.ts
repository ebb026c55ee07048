import { formatProblem } from '../compile/problem.ts';
import { writeFragment } from '../link/fragment.ts';
import { writeRoute } from '../link/route.ts';
import type { Answers } from '../model/answers.ts';
import type { Finding } from './finding.ts';

/** A finding for people: its place, its sentence, and the link that opens its witness at an address. */
export function findingText(finding: Finding, address: string): string {
  const line = formatProblem({ ...finding, message: `${finding.severity}: ${finding.message}` });
  if (finding.witness === null) return line;
  return `${line}\n    see ${address}${witnessLink(finding.witness)}`;
}

/** The link that opens a set of answers, from the folder that the tool is served from. */
export function witnessLink(answers: Answers): string {
  return `${writeRoute({ kind: 'verdict', id: null })}#${writeFragment(answers)}`;
}

/** `2 errors, 1 warning` */
export function countText(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}

export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
