import type { Diagram } from '../model/diagram.ts';
import type { Ruleset } from '../model/ruleset.ts';

/** How much hangs on a question: how often two answers to it, drawn at random, lead to different verdicts, all else being equal. */
export interface Influence {
  readonly question: string;
  /** From 0 (never) to 1. Every option of every question counts alike. */
  readonly share: number;
}

export function influences({ questions, diagram }: Ruleset): readonly Influence[] {
  return questions
    .map(({ id }, level) => ({ question: id, share: influence(diagram, level) }))
    .sort((a, b) => b.share - a.share);
}

function influence(diagram: Diagram, level: number): number {
  const apart = new Map<string, number>();
  const below = new Map<number, number>();

  /** The chance that two nodes, followed with the same answers, end at different verdicts. */
  function differ(a: number, b: number): number {
    if (a === b) return 0;
    if (a < 0 && b < 0) return 1;
    const key = [a, b].toSorted().join();
    const known = apart.get(key);
    if (known !== undefined) return known;
    const [one, other] = [diagram.nodes[a], diagram.nodes[b]];
    const top = Math.min(one?.[0] ?? Infinity, other?.[0] ?? Infinity);
    const here = (one?.[0] === top ? one : other) ?? [];
    const options = here.length - 1;
    let sum = 0;
    for (let option = 1; option <= options; option += 1) {
      sum += differ(
        one?.[0] === top ? (one[option] ?? a) : a,
        other?.[0] === top ? (other[option] ?? b) : b,
      );
    }
    const chance = sum / options;
    apart.set(key, chance);
    return chance;
  }

  /** The chance that the question, where it stands below a node, tells two of its answers apart. */
  function from(node: number): number {
    const [own, ...children] = diagram.nodes[node] ?? [];
    if (own === undefined || own > level) return 0;
    const known = below.get(node);
    if (known !== undefined) return known;
    const chance = own === level ? averageApart(children) : average(children.map(from));
    below.set(node, chance);
    return chance;
  }

  function averageApart(children: readonly number[]): number {
    return average(
      children.flatMap((a, place) => children.slice(place + 1).map((b) => differ(a, b))),
    );
  }

  return from(diagram.root);
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}
