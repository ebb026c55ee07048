import { bandOf } from '../../engine/bands.ts';
import { diagramOfSums, sumOffset } from '../../engine/diagram/bands.ts';
import { NodeTable } from '../../engine/diagram/nodes.ts';
import type { Diagram } from '../../model/diagram.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Score } from '../../model/score.ts';

/** What the checks follow through every world. Each diagram is built when first asked for, and once. */
export interface Diagrams {
  /** Terminals are the places of verdicts in the ruleset. */
  readonly verdicts: Diagram;
  /** Terminals are sums of points plus `sumOffset`. */
  readonly sums: (score: Score) => Diagram;
  /** Terminals are the places of bands in the score. */
  readonly bands: (score: Score) => Diagram;
  /** Terminals are whatever is made of the sum: a whole number from 0. */
  readonly fromSums: (score: Score, valueOf: (sum: number) => number) => Diagram;
}

export function diagramsOf(ruleset: Ruleset): Diagrams {
  const sums = once((score: Score) => diagramOfSums(ruleset, score));
  const fromSums = (score: Score, valueOf: (sum: number) => number) =>
    withEnds(sums(score), (end) => valueOf(end - sumOffset));
  return {
    verdicts: ruleset.diagram,
    sums,
    bands: once((score: Score) => fromSums(score, (sum) => bandAt(score, sum))),
    fromSums,
  };
}

/** The place of the band that a sum falls into. */
export function bandAt(score: Score, sum: number): number {
  const id = bandOf(score, sum);
  return score.bands.findIndex((band) => band.id === id);
}

/** The same diagram with other terminals, reduced anew. */
function withEnds({ nodes, root }: Diagram, valueOf: (end: number) => number): Diagram {
  const table = new NodeTable();
  const made: number[] = [];
  const moved = (at: number) => (at < 0 ? -1 - valueOf(-1 - at) : (made[at] ?? 0));
  for (const [level = 0, ...children] of nodes) made.push(table.node(level, children.map(moved)));
  return { nodes: table.nodes, root: moved(root) };
}

function once<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
