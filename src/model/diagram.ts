/**
 * The verdict of every world as one reduced, ordered decision diagram.
 * A node is `[question index, child for option 0, child for option 1, …]`.
 * A child ≥ 0 is the index of a node that comes earlier in `nodes`; a child < 0
 * is a verdict: -1 is verdict 0, -2 is verdict 1 and so on.
 */
export interface Diagram {
  readonly nodes: readonly (readonly number[])[];
  readonly root: number;
}
