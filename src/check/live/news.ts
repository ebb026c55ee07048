import type { Finding } from '../finding.ts';

/** What two runs of the checks tell apart. */
export interface News {
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** Compares two runs. A finding that merely moved to another line, or counts other numbers, is the same. */
export function newsBetween(before: readonly Finding[], after: readonly Finding[]): News {
  return { appeared: without(after, before), gone: without(before, after) };
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(gist(other), (left.get(gist(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const same = left.get(gist(finding)) ?? 0;
    left.set(gist(finding), same - 1);
    return same <= 0;
  });
}

function gist({ check, file, message }: Finding): string {
  return `${check} ${file} ${message.replace(/\d[\d,.]*/g, '0')}`;
}
