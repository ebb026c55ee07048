import type { Diagram } from '../../model/diagram.ts';

/**
 * Something followed from question to question while worlds are walked. Where it stands is one whole
 * number, so that walks which stand alike can go on as one.
 */
export interface Track {
  readonly start: number;
  /** Where it stands after the next question: by the place of the question and of the option, -1 where it is not asked. */
  readonly after: (at: number, level: number, option: number) => number;
}

/** Follows a diagram: at a node by its number, at a terminal below zero. */
export function along({ nodes, root }: Diagram): Track {
  return {
    start: root,
    after(at, level, option) {
      const node = nodes[at];
      return node?.[0] === level ? (node[option + 1] ?? at) : at;
    },
  };
}

/** What a terminal says. */
export function endOf(at: number): number {
  return -1 - at;
}

/** The places of a diagram from which some way on leads to a wanted terminal. */
export function leadsTo(
  { nodes }: Diagram,
  wanted: (end: number) => boolean,
): (at: number) => boolean {
  const leads: boolean[] = [];
  const there = (at: number) => (at < 0 ? wanted(endOf(at)) : leads[at] === true);
  for (const [, ...children] of nodes) leads.push(children.some(there));
  return there;
}
