import type { Compiled } from '../compile/compile.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';

/** Certifications that share an option with one whose role other frameworks define: a condition cannot tell them apart. */
export function checkShared({ ruleset, sources }: Compiled): readonly Finding[] {
  return ruleset.certifications.flatMap(({ id, option, roleDefinedBy }, place): Finding[] => {
    const first = ruleset.certifications.find((other) => other.option === option);
    if (option === null || first === undefined || ruleset.certifications.indexOf(first) === place)
      return [];
    const [own, others] = [frameworks(roleDefinedBy), frameworks(first.roleDefinedBy)];
    if (own === others) return [];
    const { file, line } = placeOf(sources, 'certifications', first.id, ['option']);
    return [
      {
        ...placeOf(sources, 'certifications', id, ['option']),
        check: 'option-shared',
        severity: 'warning',
        witness: null,
        message: `"${id}" shares the option "${option}" with "${first.id}" (${file}:${String(line)}), but its role is defined by ${own}, and that of the other by ${others}. "fits" sees the option alone, so whoever holds either of them counts as fitting the frameworks of both. Give this record an option of its own, or make "role-defined-by" the same.`,
      },
    ];
  });
}

function frameworks(ids: readonly string[]): string {
  return ids.length === 0
    ? 'no framework'
    : ids
        .toSorted()
        .map((id) => `"${id}"`)
        .join(' and ');
}
