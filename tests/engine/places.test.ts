import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { decide } from '../../src/engine/evaluate.ts';
import { placesOn } from '../../src/engine/places.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';
import { sheets } from './arbitrary.ts';
import { everyFilling, worldsOf } from './oracle.ts';
import { bookAndSheet } from './rulesets.ts';

// Where a case may stand, against every world that fits.

/** Bands and verdict as one text → the part of the worlds. */
function told(book: Rulebook, sheet: Answers): ReadonlyMap<string, number> {
  const places = placesOn(book, sheet['side'] ?? '')(sheet);
  return new Map(places.map(({ bands, verdict, share }) => [textOf(bands, verdict), share]));
}

function textOf(bands: Readonly<Record<string, string>>, verdict: string): string {
  return JSON.stringify([Object.entries(bands).toSorted(), verdict]);
}

test('a case stands wherever some world puts it, and nowhere else', () => {
  fc.assert(
    fc.property(bookAndSheet, ({ ruleset, sheet }) => {
      const worlds = worldsOf(ruleset, sheet).map((world) => decide(ruleset, world));
      const expected = worlds.map(({ bands, verdict }) => textOf(bands, verdict));
      expect([...told(ruleset, sheet).keys()].toSorted()).toEqual(
        [...new Set(expected)].toSorted(),
      );
    }),
  );
});

test('each place has the part of the worlds that stand there', () => {
  fc.assert(
    fc.property(bookAndSheet, ({ ruleset, sheet }) => {
      const fillings = everyFilling(ruleset, sheet);
      const expected = new Map<string, number>();
      for (const { sheet: full } of fillings) {
        const { bands, verdict } = decide(ruleset, worldsOf(ruleset, full)[0] ?? {});
        const text = textOf(bands, verdict);
        expected.set(text, (expected.get(text) ?? 0) + 1 / fillings.length);
      }
      const found = told(ruleset, sheet);
      for (const [text, share] of expected) expect(found.get(text)).toBeCloseTo(share);
    }),
  );
});

test('so it is with the real rules', () => {
  const ruleset = loadRuleset();
  fc.assert(
    fc.property(sheets(ruleset, 600), (sheet) => {
      const worlds = worldsOf(ruleset, sheet).map((world) => decide(ruleset, world));
      const expected = worlds.map(({ bands, verdict }) => textOf(bands, verdict));
      const found = told(ruleset, sheet);
      expect([...found.keys()].toSorted()).toEqual([...new Set(expected)].toSorted());
      expect([...found.values()].reduce((sum, share) => sum + share)).toBeCloseTo(1);
    }),
  );
});
