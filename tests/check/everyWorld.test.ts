import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { survey } from '../../src/check/survey.ts';
import { looksAtVerdict } from '../../src/check/tally/conditions.ts';
import { compileRules } from '../../src/compile/compile.ts';
import { bitsOf } from '../../src/engine/masks/bits.ts';
import { codeOf, meets } from '../../src/engine/masks/program.ts';
import { walkSide } from '../../src/engine/masks/walk.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Law } from '../../src/model/law.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import type { Step } from '../../src/model/step.ts';
import { small } from '../compile/smallRules.ts';
import { conditions, rulebooks, rulesetOf } from '../engine/rulesets.ts';
import { surveyByHand } from './byHand.ts';

// The checker counts worlds without going through them. So it is held against those who do.

/** A survey with what `surveyByHand` tells too. */
function told(ruleset: Ruleset) {
  const { sides, rules, laws, steps } = survey(ruleset);
  return {
    sides: sides.map(({ verdicts, ...side }) => ({
      ...side,
      verdicts: [...verdicts]
        .sort(([a], [b]) => a - b)
        .map(([place, { worlds, simplest }]) => [place, worlds, simplest]),
    })),
    rules: ruleset.rules.map(({ id }) => ({ id, ...rules.get(id) })),
    laws: laws.map(({ tried, broken, witness }) => ({ tried, broken, witness })),
    steps: ruleset.steps.map(({ id }) => steps.get(id)),
  };
}

test('the small rules: every number is that of all worlds decided one by one', () => {
  const ruleset = compileRules(small);
  expect(told(ruleset)).toEqual(surveyByHand(ruleset));
});

const words = { says: '', claim: null };

// The compiler lets no row look at the verdict.
const compiled = rulebooks.filter(
  ({ tables }) =>
    !Object.values(tables).some((rows) => rows.some(({ when }) => looksAtVerdict(when))),
);

/** Any rulebook that compiles, with laws and steps over whatever it has. */
const rulesets = compiled.chain((book) => {
  const answers = conditions(book.questions);
  const anything = conditions(book.questions, [
    ...book.scores.map(({ id, bands }) =>
      fc
        .subarray(bands.map((band) => band.id))
        .map((chosen): Condition => ({ kind: 'band', score: id, in: chosen })),
    ),
    fc
      .subarray(book.verdicts.map(({ id }) => id))
      .map((chosen): Condition => ({ kind: 'verdict', in: chosen })),
  ]);
  const said = fc
    .tuple(answers, anything, fc.constantFrom('never', 'always'))
    .map(([when, what, kind]): Law => ({ ...words, id: kind, when, what, kind }));
  const along = fc.constantFrom(...book.questions.slice(1)).chain(({ id, options }) =>
    fc.tuple(
      fc.constant(id),
      fc.shuffledSubarray(
        options.map((one) => one.id),
        { minLength: 2 },
      ),
    ),
  );
  const ordered = fc
    .tuple(
      answers,
      along,
      fc.constantFrom(
        { score: null, moves: 'never-worse' },
        { score: null, moves: 'the-same' },
        { score: 'wet', moves: 'never-less' },
        { score: 'far', moves: 'never-more' },
      ),
    )
    .map(([when, [question, list], how]): Law => {
      return { ...words, ...how, id: 'ordered', kind: 'ordered', when, question, along: list };
    });
  const steps = fc.array(anything, { maxLength: 3 });
  return fc
    .tuple(fc.array(fc.oneof(said, ordered), { maxLength: 4 }), steps)
    .map(([laws, whens]): Ruleset => ({
      ...rulesetOf(book),
      laws,
      steps: whens.map((when, place) => step(`s${String(place)}`, when)),
    }));
});

function step(id: string, when: Condition): Step {
  return { id, when, title: '', text: '', why: '', claim: null, instead: [], letter: null };
}

test('any rules: every number is that of all worlds decided one by one', () => {
  fc.assert(
    fc.property(rulesets, (ruleset) => {
      expect(told(ruleset)).toEqual(surveyByHand(ruleset));
    }),
    { numRuns: 300 },
  );
});

test('the real rules: rows decide and laws are tried in as many worlds as a walk through all of them meets', () => {
  const ruleset = loadRuleset();
  const { sides, laws } = survey(ruleset);
  const bits = bitsOf(ruleset);
  const tried = laws.filter(({ law }) => law.kind !== 'ordered');
  const codes = tried.map(({ law }) => codeOf(law.when, bits));
  const walked = codes.map(() => 0);
  for (const { side, rows } of sides) {
    const decided = rows.map(() => 0);
    walkSide(ruleset, side, bits, ({ row, world }) => {
      decided[row] = (decided[row] ?? 0) + 1;
      for (let law = 0; law < codes.length; law += 1)
        if (meets(codes[law] ?? [], world)) walked[law] = (walked[law] ?? 0) + 1;
    });
    expect(rows.map(({ decides }) => decides)).toEqual(decided);
  }
  expect(tried.map((law) => law.tried)).toEqual(walked);
});
