import { holds } from '../src/engine/condition.ts';
import type { World } from '../src/model/answers.ts';
import type { Rulebook } from '../src/model/ruleset.ts';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Different worlds of every side, in no order: so many draws a side, each question's option with the
 * same chance, and what was drawn twice kept once. A small side comes whole.
 */
export function drawWorlds(
  book: Rulebook,
  drawsPerSide: number,
  random: () => number,
): readonly World[] {
  const sides = Object.keys(book.tables);
  const found = new Map<string, World>();
  for (let draw = 0; draw < drawsPerSide; draw += 1) {
    for (const side of sides) {
      const world = drawWorld(book, side, random);
      found.set(JSON.stringify(world), world);
    }
  }
  return shuffled([...found.values()], random);
}

function drawWorld({ questions }: Rulebook, side: string, random: () => number): World {
  const world: Record<string, string> = {};
  for (const { id, askedWhen, options } of questions) {
    if (!holds(askedWhen, { answers: world })) continue;
    const drawn = options[Math.floor(random() * options.length)];
    if (drawn !== undefined) world[id] = id === 'side' ? side : drawn.id;
  }
  return world;
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
