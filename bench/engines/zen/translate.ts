import type { Condition } from '../../../src/model/condition.ts';
import type { Score } from '../../../src/model/score.ts';
import { rulesFor, variable, type Side } from '../../sides.ts';

/**
 * A side as a JSON decision model: the sums and bands in an expression node, then the table as a
 * decision table of which the first row that fits decides.
 */
export function toDecisionModel(side: Side): object {
  const expressions = side.scores.flatMap((score) => [
    { id: `${score.id} sum`, key: variable('sum', score.id), value: sumOf(side, score) },
    { id: `${score.id} band`, key: variable('band', score.id), value: bandOf(score) },
  ]);
  const table = {
    hitPolicy: 'first',
    inputs: [{ id: 'when', name: 'when' }],
    outputs: [{ id: 'verdict', name: 'verdict', field: 'verdict' }],
    rules: side.table.map(({ when, verdict }, place) => ({
      _id: String(place),
      when: expressionOf(when),
      verdict: text(verdict),
    })),
  };
  return {
    nodes: [
      node('answers', 'inputNode', {}),
      node('scores', 'expressionNode', { expressions, passThrough: true }),
      node('table', 'decisionTableNode', table),
      node('verdict', 'outputNode', {}),
    ],
    edges: [edge('answers', 'scores'), edge('scores', 'table'), edge('table', 'verdict')],
  };
}

function node(id: string, type: string, content: object): object {
  return { id, name: id, type, content };
}

function edge(sourceId: string, targetId: string): object {
  return { id: `${sourceId} to ${targetId}`, sourceId, targetId, type: 'edge' };
}

function sumOf(side: Side, score: Score): string {
  const points = rulesFor(side, score).map(
    ({ when, add }) => `(${expressionOf(when)} ? ${add[score.id] ?? 0} : 0)`,
  );
  return ['0', ...points].join(' + ');
}

function bandOf({ id, bands }: Score): string {
  return bands.reduce(
    (below, band) =>
      band.from === null
        ? text(band.id)
        : `$.${variable('sum', id)} >= ${band.from} ? ${text(band.id)} : (${below})`,
    '',
  );
}

function expressionOf(condition: Condition): string {
  const all = (of: readonly Condition[], join: string) => `(${of.map(expressionOf).join(join)})`;
  switch (condition.kind) {
    case 'answer':
      return `${variable('answer', condition.question)} in [${condition.in.map(text).join(', ')}]`;
    case 'band':
      return `${variable('band', condition.score)} in [${condition.in.map(text).join(', ')}]`;
    case 'verdict':
      throw new Error('A row of a table cannot look at the verdict.');
    case 'all':
      return condition.of.length === 0 ? 'true' : all(condition.of, ' and ');
    case 'any':
      return condition.of.length === 0 ? 'false' : all(condition.of, ' or ');
    case 'not':
      return `not (${expressionOf(condition.of)})`;
  }
}

function text(id: string): string {
  return `'${id}'`;
}
