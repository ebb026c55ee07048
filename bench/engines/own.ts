import { decide, evaluate } from '../../src/engine/evaluate.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';
import { prompt, type Contestant } from '../contestant.ts';

/** This project's engine as it says all it knows: the rules that fired and the answers behind each. */
export function withTrace(book: Rulebook): Contestant {
  return prompt(
    (world) => world,
    (world) => evaluate(book, world).verdict,
  );
}

/** The same without the reasons. */
export function withoutTrace(book: Rulebook): Contestant {
  return prompt(
    (world) => world,
    (world) => decide(book, world).verdict,
  );
}
