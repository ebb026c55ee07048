import type { Condition } from '../../../src/model/condition.ts';
import type { Score } from '../../../src/model/score.ts';
import { rulesFor, variable, type Side } from '../../sides.ts';

/** A side as a FEEL function of all answers: a context whose entries build on one another, and its verdict. */
export function toFeelFunction(side: Side): string {
  const entries = side.scores.flatMap((score) => [
    `${variable('sum', score.id)}: sum([${pointsOf(side, score).join(', ')}])`,
    `${variable('band', score.id)}: ${bandOf(score)}`,
  ]);
  const verdict = side.table.reduceRight(
    (below, { when, verdict }) => `if ${feelOf(when)} then ${text(verdict)} else ${below}`,
    'null',
  );
  const answers = side.questions.map(({ id }) => variable('answer', id));
  return `function(${answers.join(', ')}) {${[...entries, `verdict: ${verdict}`].join(', ')}}.verdict`;
}

function pointsOf(side: Side, score: Score): readonly string[] {
  return rulesFor(side, score).map(
    ({ when, add }) => `if ${feelOf(when)} then ${add[score.id] ?? 0} else 0`,
  );
}

function bandOf({ id, bands }: Score): string {
  return bands.reduce(
    (below, band) =>
      band.from === null
        ? text(band.id)
        : `if ${variable('sum', id)} >= ${band.from} then ${text(band.id)} else ${below}`,
    '',
  );
}

function feelOf(condition: Condition): string {
  switch (condition.kind) {
    case 'answer':
      return oneOf(variable('answer', condition.question), condition.in);
    case 'band':
      return oneOf(variable('band', condition.score), condition.in);
    case 'verdict':
      throw new Error('A row of a table cannot look at the verdict.');
    case 'all':
      return condition.of.length === 0 ? 'true' : `(${condition.of.map(feelOf).join(' and ')})`;
    case 'any':
      return condition.of.length === 0 ? 'false' : `(${condition.of.map(feelOf).join(' or ')})`;
    case 'not':
      return `not(${feelOf(condition.of)})`;
  }
}

/** Several equalities: feelin works them out ten times as fast as `list contains`. */
function oneOf(name: string, ids: readonly string[]): string {
  return `(${ids.map((id) => `${name} = ${text(id)}`).join(' or ')})`;
}

function text(id: string): string {
  return `"${id}"`;
}
