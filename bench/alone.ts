import { advise } from '../src/engine/advise.ts';
import { walkWorlds } from '../src/engine/masks/walk.ts';
import type { Ruleset } from '../src/model/ruleset.ts';
import { middleOf, type Middle } from './middle.ts';

/** What only this project's engine does: nobody else takes part. Seconds throughout. */
export interface Alone {
  readonly worlds: number;
  readonly walk: Middle;
  /** Advice on an empty sheet: the first time in this process, and later. */
  readonly firstAdvice: number;
  readonly advice: Middle;
}

export function measureAlone(ruleset: Ruleset): Alone {
  const empty = () => void advise(ruleset, {});
  const firstAdvice = secondsOf(empty);
  let worlds = 0;
  const walk = () => {
    worlds = 0;
    walkWorlds(ruleset, () => (worlds += 1));
  };
  walk();
  return {
    walk: middleOf(repeated(9, walk)),
    worlds,
    firstAdvice,
    advice: middleOf(repeated(201, empty)),
  };
}

function repeated(times: number, work: () => void): readonly number[] {
  return Array.from({ length: times }, () => secondsOf(work));
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
