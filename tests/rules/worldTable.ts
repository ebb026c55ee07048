import { decide } from '../../src/engine/evaluate.ts';
import { eachWorld } from '../../src/engine/worlds.ts';
import type { World } from '../../src/model/answers.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';

/** The interpreter's verdict and scores of every world of one side, for laws that compare worlds. */
export interface WorldTable {
  readonly size: number;
  /** Visits every world; the world handed over is the same object each time. */
  readonly each: (visit: (world: World) => void) => void;
  readonly verdict: (world: World) => string;
  readonly score: (world: World, score: string) => number;
}

export function worldTable(ruleset: Ruleset, side: string): WorldTable {
  const asked = new Set<string>();
  const each = (visit: (world: World) => void): void => eachWorld(ruleset.questions, { side }, null, visit);
  each((world) => {
    for (const id in world) if (world[id] !== undefined) asked.add(id);
  });

  const axes = ruleset.questions
    .filter(({ id }) => asked.has(id) && id !== 'side')
    .map(({ id, options }) => ({ id, places: new Map(options.map((option, place) => [option.id, place])) }));
  const cells = axes.reduce((product, { places }) => product * places.size, 1);
  // A question that does not apply stands at its first option; no two worlds share a cell.
  const cellOf = (world: World): number => {
    let cell = 0;
    for (const { id, places } of axes) cell = cell * places.size + (places.get(world[id] ?? '') ?? 0);
    return cell;
  };

  const verdictIds = ruleset.verdicts.map(({ id }) => id);
  const verdicts = new Uint8Array(cells).fill(255);
  const scores = ruleset.scores.filter((score) => score.side === side);
  const sums = scores.map(() => new Int8Array(cells));
  let size = 0;
  each((world) => {
    size += 1;
    const cell = cellOf(world);
    const decision = decide(ruleset, world);
    verdicts[cell] = verdictIds.indexOf(decision.verdict);
    scores.forEach(({ id }, index) => sums[index]?.fill(decision.scores[id] ?? 0, cell, cell + 1));
  });
  return {
    size,
    each,
    verdict: (world) => verdictIds[verdicts[cellOf(world)] ?? 255] ?? 'no such world',
    score: (world, id) => sums[scores.findIndex((score) => score.id === id)]?.[cellOf(world)] ?? NaN,
  };
}
