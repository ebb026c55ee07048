import type { Diagram } from '../../model/diagram.ts';

/**
 * The share of each verdict (by its place in the ruleset) among what the diagram still allows,
 * every option of an open question being as likely as its siblings. Sums to one; a verdict
 * that is not reached is absent. Nodes must come after their children, as the builders make them.
 */
export function shares(diagram: Diagram): ReadonlyMap<number, number> {
  const weight = new Map<number, number>([[diagram.root, 1]]);
  for (let at = diagram.root; at >= 0; at -= 1) {
    const here = weight.get(at);
    if (here === undefined) continue;
    weight.delete(at);
    const [, ...children] = diagram.nodes[at] ?? [];
    for (const child of children) {
      weight.set(child, (weight.get(child) ?? 0) + here / children.length);
    }
  }
  return new Map([...weight].map(([verdict, share]) => [-1 - verdict, share]));
}

/** The places of the questions that some path from the root still asks: those that can still change the verdict. */
export function questionsLeft(diagram: Diagram): ReadonlySet<number> {
  const reached = new Set<number>([diagram.root]);
  const levels = new Set<number>();
  for (let at = diagram.root; at >= 0; at -= 1) {
    if (!reached.has(at)) continue;
    const [level = 0, ...children] = diagram.nodes[at] ?? [];
    levels.add(level);
    for (const child of children) reached.add(child);
  }
  return levels;
}
