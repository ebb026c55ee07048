import type { Compiled } from '../compile/compile.ts';
import { flow } from '../compile/flow.ts';
import { advise } from '../engine/advise.ts';
import type { Answers } from '../model/answers.ts';
import { coverageOf, worldFor } from './coverage.ts';
import type { Finding } from './finding.ts';
import { placeOf, placeOfRow, placeOfVerdict } from './places.ts';
import type { Survey } from './survey.ts';

/** Examples that come to another verdict than they say, or hold answers that do not apply. */
export function checkExamples({ ruleset, sources }: Compiled): readonly Finding[] {
  return ruleset.examples.flatMap(({ id, answers, verdict }): Finding[] => {
    const advice = advise(ruleset, answers);
    const found: Finding[] = [];
    if (advice.verdict !== verdict) {
      const likely = advice.settled ? '' : ` (probably ${advice.likely})`;
      found.push({
        ...placeOf(sources, 'examples', id, ['verdict']),
        check: 'example-fails',
        severity: 'error',
        witness: answers,
        message: `The example "${id}" comes to "${advice.verdict}"${likely}, not to "${verdict}". Change the rules back, or the example if its verdict should change.`,
      });
    }
    if (advice.dropped.length > 0) {
      found.push({
        ...placeOf(sources, 'examples', id, ['answers']),
        check: 'example-stale',
        severity: 'warning',
        witness: answers,
        message: `The example "${id}" answers questions that do not arise beside its other answers: ${advice.dropped.join(', ')}. Remove them.`,
      });
    }
    return found;
  });
}

/** Rules, rows and verdicts that no example reaches, each with an example that would. */
export function checkCoverage(
  { ruleset, sources }: Compiled,
  { sides }: Survey,
): readonly Finding[] {
  const { rules, rows, verdicts } = coverageOf(ruleset);
  const found: Finding[] = [];
  const propose = (
    what: string,
    place: Finding | Pick<Finding, 'file' | 'line' | 'column'>,
    witness: Answers | null,
  ) => {
    found.push({
      file: place.file,
      line: place.line,
      column: place.column,
      check: 'no-example',
      severity: 'warning',
      witness,
      message: `No example reaches ${what}. This one would: { answers: ${flow(witness ?? {})}, verdict: ${witness === null ? '?' : advise(ruleset, witness).verdict} }`,
    });
  };
  for (const rule of ruleset.rules) {
    if (!rules.has(rule.id))
      propose(`the rule "${rule.id}"`, placeOf(sources, 'rules', rule.id), worldFor(ruleset, rule));
  }
  for (const { side, rows: surveyed, simplestOf } of sides) {
    surveyed.forEach(({ decides, simplest }, row) => {
      if (decides > 0 && !rows.has(`${side}:${String(row)}`))
        propose('this row', placeOfRow(sources, side, row), simplest);
    });
    ruleset.verdicts.forEach(({ id, side: own }, place) => {
      if (own === side && simplestOf.has(place) && !verdicts.has(id))
        propose(`the verdict "${id}"`, placeOfVerdict(sources, id), simplestOf.get(place) ?? null);
    });
  }
  return found;
}
