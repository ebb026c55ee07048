import type { Compiled } from '../compile/compile.ts';
import { brokenCase } from './brokenCase.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';
import type { Survey } from './survey.ts';

/** Laws that some world breaks, with the simplest one, and laws that speak of no world at all. */
export function checkLaws({ ruleset, sources }: Compiled, { laws }: Survey): readonly Finding[] {
  return laws.flatMap(({ law, tried, broken, witness, movedTo }): Finding[] => {
    const place = placeOf(sources, 'laws', law.id);
    if (tried === 0) {
      return [
        {
          ...place,
          check: 'law-idle',
          severity: 'error',
          witness: null,
          message: `The law "${law.id}" speaks of no world: nobody can give these answers. Change its condition.`,
        },
      ];
    }
    if (broken === 0) return [];
    const moved =
      movedTo === null || law.kind !== 'ordered'
        ? ''
        : ` It breaks when "${law.question}" moves on to "${movedTo}".`;
    const simplest = witness === null ? '' : `\n    ${brokenCase(ruleset, law, witness, movedTo)}`;
    return [
      {
        ...place,
        check: 'law-broken',
        severity: 'error',
        witness,
        message: `The law "${law.id}" is broken in ${broken.toLocaleString('en')} of ${tried.toLocaleString('en')} worlds: ${law.says}${moved}${simplest}\n    Change the points or rows that do this, or the law if it should not hold.`,
      },
    ];
  });
}
