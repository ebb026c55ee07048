import type { Compiled } from '../compile/compile.ts';
import { flow } from '../compile/flow.ts';
import type { Place } from '../compile/problem.ts';
import { advise } from '../engine/advise.ts';
import type { Answers } from '../model/answers.ts';
import type { Coverage } from './coverage.ts';
import type { Finding } from './finding.ts';
import { placeOf, placeOfRow, placeOfVerdict } from './places.ts';
import type { Survey } from './survey.ts';

/** Rules, rows and verdicts that some world reaches and no example does, each with an example that would. */
export function checkCoverage(
  { ruleset, sources }: Compiled,
  { sides, rules }: Survey,
  covered: Coverage,
): readonly Finding[] {
  const propose = (what: string, place: Place, witness: Answers): Finding => ({
    ...place,
    check: 'no-example',
    severity: 'warning',
    witness,
    message: `No example reaches ${what}. This one would: { answers: ${flow(witness)}, verdict: ${advise(ruleset, witness).verdict} }`,
  });
  return [
    ...ruleset.rules.flatMap(({ id }) => {
      const simplest = rules.get(id)?.simplest ?? null;
      if (simplest === null || covered.rules.has(id)) return [];
      return [propose(`the rule "${id}"`, placeOf(sources, 'rules', id), simplest)];
    }),
    ...sides.flatMap(({ side, rows }) =>
      rows.flatMap(({ decides, simplest }, row) => {
        if (decides === 0 || simplest === null || covered.rows.has(`${side}:${String(row)}`))
          return [];
        return [propose('this row', placeOfRow(sources, side, row), simplest)];
      }),
    ),
    ...sides.flatMap(({ verdicts }) =>
      [...verdicts].flatMap(([place, { simplest }]) => {
        const id = ruleset.verdicts[place]?.id ?? '';
        if (covered.verdicts.has(id)) return [];
        return [propose(`the verdict "${id}"`, placeOfVerdict(sources, id), simplest)];
      }),
    ),
  ];
}
