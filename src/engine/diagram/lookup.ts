import type { World } from '../../model/answers.ts';
import type { Diagram } from '../../model/diagram.ts';
import type { Question } from '../../model/question.ts';

/** The place of a world's verdict in the ruleset: one step a question that matters. Expects a full world. */
export function lookUp(diagram: Diagram, questions: readonly Question[], world: World): number {
  let at = diagram.root;
  while (at >= 0) {
    const [level = 0, ...children] = diagram.nodes[at] ?? [];
    const question = questions[level];
    const option = question?.options.findIndex(({ id }) => id === world[question.id]) ?? -1;
    const next = children[option];
    if (next === undefined)
      throw new Error(`${question?.id ?? '?'}: a full world is expected, and this is open.`);
    at = next;
  }
  return -1 - at;
}
