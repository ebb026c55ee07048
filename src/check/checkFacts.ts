import type { Compiled } from '../compile/compile.ts';
import type { Certification } from '../model/certification.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';

/**
 * Facts of certifications that nobody has compared with their sources for more than a year: one
 * warning a record. How old the source itself is, is no fault of the record: the page shows its date.
 */
export function checkFacts({ ruleset, sources }: Compiled, today: string): readonly Finding[] {
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  return ruleset.certifications.flatMap((record): readonly Finding[] => {
    const days = lastChecked(record, yearAgo);
    if (days.size === 0) return [];
    const listed = [...days].map(([day, kinds]) => `${kinds.join(', ')} (${day})`).join('; ');
    return [
      {
        ...placeOf(sources, 'certifications', record.id, ['checked']),
        check: 'fact-old',
        severity: 'warning',
        witness: null,
        message: `Facts of "${record.id}" were last checked more than a year ago: ${listed}. Look them up at ${record.page ?? 'the issuer’s'}, put right what has changed, and write the day behind "checked".`,
      },
    ];
  });
}

/** The kinds of fact that were last checked before a day, by the day on which they were. */
function lastChecked(
  { facts, checked }: Certification,
  before: string,
): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, string[]>();
  for (const [kind, fact] of Object.entries(facts)) {
    const day = fact.checked ?? checked;
    if (day !== null && day < before) days.set(day, [...(days.get(day) ?? []), kind]);
  }
  return days;
}
