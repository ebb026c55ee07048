import type { Condition } from '../../model/condition.ts';
import { programOf, type Bits } from './bits.ts';

/**
 * A condition as one flat list of whole numbers, so that trying it touches no object:
 * for each way it can be met, the number of its tests, then each test as
 * `wanted, number of words, word, mask, word, mask …`.
 */
export type Code = readonly number[];

export function codeOf(condition: Condition, bits: Bits): Code {
  const code: number[] = [];
  for (const tests of programOf(condition, bits)) {
    code.push(tests.length);
    for (const { masks, some } of tests) {
      code.push(some ? 1 : 0, masks.length);
      for (const { word, bit } of masks) code.push(word, bit);
    }
  }
  return code;
}

/** Whether a world, as words of bits, meets the condition. */
export function meets(code: Code, world: Int32Array): boolean {
  let at = 0;
  while (at < code.length) {
    const tests = code[at] ?? 0;
    at += 1;
    let all = true;
    for (let test = 0; test < tests; test += 1) {
      const wanted = code[at] ?? 0;
      const end = at + 2 + 2 * (code[at + 1] ?? 0);
      if (all) {
        let hit = 0;
        for (let pair = at + 2; pair < end; pair += 2) {
          hit |= (world[code[pair] ?? 0] ?? 0) & (code[pair + 1] ?? 0);
        }
        all = (hit !== 0) === (wanted === 1);
      }
      at = end;
    }
    if (all) return true;
  }
  return false;
}
