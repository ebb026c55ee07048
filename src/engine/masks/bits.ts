import type { Condition } from '../../model/condition.ts';
import type { Rulebook } from '../../model/ruleset.ts';

/** Which bit stands for which option or band: a word of 32 bits and the bit in it. */
export interface Bit {
  readonly word: number;
  readonly bit: number;
}

/** A bit for every option of every question and every band of every score. */
export class Bits {
  readonly #places = new Map<string, Bit>();

  add(kind: string, id: string): Bit {
    const place = this.#places.size;
    const made = { word: place >>> 5, bit: 1 << (place & 31) };
    this.#places.set(`${kind}=${id}`, made);
    return made;
  }

  /** How many words a world takes. */
  get words(): number {
    return Math.ceil(this.#places.size / 32);
  }

  /** The masks of a set of options or bands: each of its bits, gathered by word. */
  mask(kind: string, ids: readonly string[]): readonly Bit[] {
    const gathered = new Map<number, number>();
    for (const id of ids) {
      const place = this.#places.get(`${kind}=${id}`);
      if (place !== undefined)
        gathered.set(place.word, (gathered.get(place.word) ?? 0) | place.bit);
    }
    return [...gathered].map(([word, bit]) => ({ word, bit }));
  }
}

/** The bits of everything that a condition can look at. */
export function bitsOf({ questions, scores, verdicts }: Rulebook): Bits {
  const bits = new Bits();
  for (const { id, options } of questions) for (const option of options) bits.add(id, option.id);
  for (const { id, bands } of scores) for (const band of bands) bits.add(`band ${id}`, band.id);
  for (const { id } of verdicts) bits.add('verdict', id);
  return bits;
}

/** One test of a world: some bit of the mask is set (`some`), or none is. */
export interface Test {
  readonly masks: readonly Bit[];
  readonly some: boolean;
}

/** A condition as any of several lists of tests that must all pass. */
export type Program = readonly (readonly Test[])[];

/** Turns a condition into tests on bits: not pushed inwards, then all of any multiplied out. Rules are small, so this stays small. */
export function programOf(condition: Condition, bits: Bits, negated = false): Program {
  switch (condition.kind) {
    case 'answer':
      return [[{ masks: bits.mask(condition.question, condition.in), some: !negated }]];
    case 'band':
      return [[{ masks: bits.mask(`band ${condition.score}`, condition.in), some: !negated }]];
    case 'verdict':
      return [[{ masks: bits.mask('verdict', condition.in), some: !negated }]];
    case 'not':
      return programOf(condition.of, bits, !negated);
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => programOf(part, bits, negated));
      const together = (condition.kind === 'all') !== negated;
      return together ? parts.reduce<Program>(both, [[]]) : parts.flat();
    }
  }
}

function both(a: Program, b: Program): Program {
  return a.flatMap((one) => b.map((other) => [...one, ...other]));
}
