/** Makes each node once: the same children at the same level are the same node, and a node whose children agree is that child. */
export class NodeTable {
  readonly nodes: (readonly number[])[] = [];
  readonly #known = new Map<string, number>();

  node(level: number, children: readonly number[]): number {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const key = `${String(level)}:${children.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.nodes.push([level, ...children]) - 1;
    this.#known.set(key, made);
    return made;
  }
}
