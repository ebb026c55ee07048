import type { Answers } from '../../model/answers.ts';
import type { Diagram } from '../../model/diagram.ts';
import { NodeTable } from './nodes.ts';

/** The questions that a diagram's levels stand for, with their options in order. */
export type Levels = readonly {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
}[];

/**
 * The diagram of the worlds that fit the answers: an answered question keeps one branch
 * and falls away. What is left is reduced again, so a question is in it exactly if some
 * answer to it can still change the verdict, and a single verdict is left exactly if all agree.
 * Answers must name options that exist; an unknown one is as good as open.
 */
export function restrict(diagram: Diagram, questions: Levels, answers: Answers): Diagram {
  // An open answer is none of the options, as is an unknown one: -1.
  const fixed = questions.map(({ id, options }) =>
    options.findIndex((option) => option.id === answers[id]),
  );
  const table = new NodeTable();
  const made = new Map<number, number>();

  function visit(at: number): number {
    if (at < 0) return at;
    const known = made.get(at);
    if (known !== undefined) return known;
    const [level = 0, ...children] = diagram.nodes[at] ?? [];
    const chosen = children[fixed[level] ?? -1];
    const result = chosen === undefined ? table.node(level, children.map(visit)) : visit(chosen);
    made.set(at, result);
    return result;
  }

  const root = visit(diagram.root);
  return { nodes: table.nodes, root };
}
