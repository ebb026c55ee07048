import type { Compiled } from '../compile/compile.ts';
import { questionsLeft } from '../engine/diagram/shares.ts';
import type { Finding } from './finding.ts';
import { placeOf, placeOfRow, placeOfVerdict } from './places.ts';
import type { Survey } from './survey.ts';

/** Rows that never decide, verdicts that nobody gets, questions whose answer changes nothing. */
export function checkReach({ ruleset, sources }: Compiled, { sides }: Survey): readonly Finding[] {
  const found: Finding[] = [];
  for (const { side, rows, verdicts } of sides) {
    const table = ruleset.tables[side] ?? [];
    const everybody = table.findIndex(({ when }) => when.kind === 'all' && when.of.length === 0);
    const below = everybody < 0 ? [] : table.slice(everybody + 1);
    if (below.length > 0) {
      const [what, verb] =
        below.length === 1 ? ['row', 'decides'] : [`${String(below.length)} rows`, 'decide'];
      found.push({
        ...placeOfRow(sources, side, everybody),
        check: 'row-for-everybody',
        severity: 'error',
        witness: rows[everybody]?.simplest ?? null,
        message: `The condition of this row is empty, so it fits everybody who comes this far, and the ${what} below it never ${verb}. Give it a condition, or move it to the end of the table.`,
      });
    }
    rows.forEach(({ decides, maskedBy, simplest }, row) => {
      if (decides > 0 || row >= table.length - below.length) return;
      const earlier = maskedBy.map((place) => placeOfRow(sources, side, place).line).join(', ');
      const why =
        maskedBy.length === 0
          ? 'Nobody’s answers and bands fit it.'
          : `Whoever fits it is decided before, by the ${maskedBy.length === 1 ? 'row on line' : 'rows on lines'} ${earlier}.`;
      found.push({
        ...placeOfRow(sources, side, row),
        check: 'row-never-decides',
        severity: 'error',
        witness: simplest,
        message: `This row never decides. ${why} Move it up, change it or remove it.`,
      });
    });
    ruleset.verdicts.forEach(({ id, side: own }, place) => {
      if (own !== side || verdicts.has(place) || below.some(({ verdict }) => verdict === id))
        return;
      found.push({
        ...placeOfVerdict(sources, id),
        check: 'verdict-unreachable',
        severity: 'error',
        witness: null,
        message: `Nobody can get the verdict "${id}". Add a row that leads to it, or remove it.`,
      });
    });
  }
  const left = questionsLeft(ruleset.diagram);
  ruleset.questions.forEach(({ id }, place) => {
    if (left.has(place)) return;
    found.push({
      ...placeOf(sources, 'questions', id),
      check: 'question-dead',
      severity: 'error',
      witness: null,
      message: `No answer to the question "${id}" can change a verdict, so it is never asked. Let a rule or a row look at it, or remove it.`,
    });
  });
  return found;
}
