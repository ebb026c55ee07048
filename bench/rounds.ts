import type { World } from '../src/model/answers.ts';
import type { Contestant, Pass } from './contestant.ts';

/** Everybody once, starting one further along each round, so that nobody always follows the same one. */
export function rotated<T>(all: readonly T[], round: number): readonly T[] {
  const start = all.length === 0 ? 0 : round % all.length;
  return [...all.slice(start), ...all.slice(0, start)];
}

/** Seconds a world, by contestant, one number a round. */
export type Times = ReadonlyMap<Contestant, readonly number[]>;

export interface Plan {
  readonly rounds: number;
  /** So many worlds a round, the same for everybody, others the next round. */
  readonly worlds: number;
  /** A pass is made once, and again until so many seconds have gone by. */
  readonly seconds: number;
}

/** Times everybody in turn, round after round. A first round that is not counted warms all of them up. */
export async function timeRounds(
  contestants: readonly Contestant[],
  sample: readonly World[],
  { rounds, worlds, seconds }: Plan,
): Promise<Times> {
  const times = new Map(contestants.map((one) => [one, new Array<number>()]));
  for (let round = -1; round < rounds; round += 1) {
    const here = rotated(sample, (round + 1) * worlds).slice(0, worlds);
    for (const contestant of rotated(contestants, round + 1)) {
      const each = (await timed(contestant.load(here), seconds)) / here.length;
      if (round >= 0) times.get(contestant)?.push(each);
    }
  }
  return times;
}

/** Seconds a pass takes, over as many of them as it takes to see. */
async function timed(pass: Pass, atLeast: number): Promise<number> {
  const start = performance.now();
  let passes = 0;
  let gone: number;
  do {
    await pass();
    passes += 1;
    gone = (performance.now() - start) / 1000;
  } while (gone < atLeast);
  return gone / passes;
}
