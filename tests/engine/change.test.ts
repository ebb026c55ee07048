import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { advise } from '../../src/engine/advise.ts';
import { prune } from '../../src/engine/applies.ts';
import { whatWouldChange } from '../../src/engine/change.ts';
import type { Change, Changes } from '../../src/engine/change.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { settledSheets } from './arbitrary.ts';
import { possibleByBruteForce } from './bruteForce.ts';
import { bookAndSheet } from './rulesets.ts';

const ruleset = loadRuleset();

/** A change as the definition and the engine both tell it. */
interface Told {
  readonly answers: Answers;
  readonly possible: ReadonlySet<string>;
}

/** Every way to answer so many answered questions otherwise that lets another verdict in, by evaluating every world. */
function changesOf(rules: Ruleset, sheet: Answers, distance: number): readonly Told[] {
  const verdicts = possibleByBruteForce(rules, sheet);
  const kept = prune(rules.questions, sheet).answers;
  let others: Answers[] = [{}];
  for (const { id, options } of rules.questions) {
    const given = kept[id];
    if (id === 'side' || given === undefined || given === 'dont-know') continue;
    const other = options.filter((option) => option.id !== given);
    others = others.flatMap((few) => [
      few,
      ...(Object.keys(few).length < distance
        ? other.map((option) => ({ ...few, [id]: option.id }))
        : []),
    ]);
  }
  return others
    .filter((other) => Object.keys(other).length === distance)
    .map((answers) => ({
      answers,
      possible: possibleByBruteForce(rules, { ...kept, ...answers }),
    }))
    .filter(({ possible }) =>
      [...possible, ...verdicts].some((id) => !(possible.has(id) && verdicts.has(id))),
    );
}

function changesFor(sheet: Answers, rules = ruleset): Changes {
  const found = whatWouldChange(rules, advise(rules, sheet));
  if (found === null) throw new Error('A settled verdict is expected.');
  return found;
}

/** Returns at which distance they are. */
function expectAsDefined(rules: Ruleset, sheet: Answers): number {
  const found = changesFor(sheet, rules);
  const changes = found.changes.map(({ answers, then }) =>
    asText({ answers, possible: new Set(then.possible) }),
  );
  const near = [1, 2].map((many) => ({ many, all: changesOf(rules, sheet, many) }));
  const nearest = near.find(({ all }) => all.length > 0);
  expect(found.distance).toBe(nearest?.many ?? 0);
  expect(changes.toSorted()).toEqual((nearest?.all ?? []).map(asText).sort());
  return found.distance;
}

function asText({ answers, possible }: Told): string {
  return JSON.stringify([Object.entries(answers).sort(), [...possible].sort()]);
}

/** Yours before findable before given, the harder answer of a pair first; then in asking order. */
function places({ questions }: Ruleset, { answers }: Change): readonly number[] {
  const asked = questions.filter(({ id }) => answers[id] !== undefined);
  const hands = asked.map(({ control }) => ['yours', 'findable', 'given'].indexOf(control));
  return [
    ...hands.sort((a, b) => b - a),
    ...asked.map((one) => questions.indexOf(one)),
    ...asked.map(({ id, options }) => options.findIndex((option) => option.id === answers[id])),
  ];
}

function before(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((number, at) => number !== other[at]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
}

describe('what would change it, against evaluating every world', () => {
  for (const [side, times] of [
    ['myself', 500],
    ['team', 300],
    ['applicants', 300],
  ] as const) {
    test(`is every nearest change and no other, on any settled sheet: ${side}`, () => {
      fc.assert(
        fc.property(settledSheets(ruleset, side), (sheet) => {
          expectAsDefined(ruleset, sheet);
        }),
        { numRuns: times, seed: 4 },
      );
    });
  }

  test('under any rules, also where it takes two answers or none would do', () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset: rules, sheet }) => {
        fc.pre(advise(rules, sheet).settled);
        seen.add(expectAsDefined(rules, sheet));
      }),
      { numRuns: 3000, seed: 4 },
    );
    expect(seen).toEqual(new Set([0, 1, 2]));
  });
});

describe('the changes come', () => {
  test('with what is in the person’s hands first, then as the questions are asked', () => {
    for (const side of ['myself', 'team', 'applicants']) {
      fc.assert(
        fc.property(settledSheets(ruleset, side), (sheet) => {
          const changes = changesFor(sheet).changes.map((change) => places(ruleset, change));
          for (const [at, next] of changes.slice(1).entries())
            expect(before(changes[at] ?? [], next)).toBe(true);
        }),
        { seed: 4 },
      );
    }
  });

  test('with the advice that the changed answers get', () => {
    const { changes } = changesFor(loan);
    for (const { answers, then } of changes)
      expect(then).toEqual(advise(ruleset, { ...loan, ...answers }));
  });
});

// Somebody new who would take a loan for a school's certificate.
const loan = {
  side: 'myself',
  goal: 'first-role',
  experience: 'none',
  framework: 'none',
  named: 'not-named',
  certification: 'school',
  held: 'no',
  want: 'learn-the-job',
  payer: 'me',
  burden: 'heavy',
  chance: 'no',
  domain: 'little',
  role: 'technical',
};

describe('somebody who would take a loan for it and is told to skip it', () => {
  test('is told that somebody else’s money would change that', () => {
    const free = changesFor(loan).changes.filter(({ answers }) => answers['payer'] === 'grant');
    expect(free.map(({ then }) => then.verdict)).toEqual(['take-training']);
    expect(free.map(({ control }) => control)).toEqual(['findable']);
    expect(free.map(({ then }) => then.dropped)).toEqual([['burden']]);
  });

  test('is never told to decide for somebody else', () => {
    const { changes } = changesFor(loan);
    expect(changes.filter(({ answers }) => answers['side'] !== undefined)).toEqual([]);
  });

  test('is told another goal, and never advised to have one', () => {
    const { changes } = changesFor({ ...loan, payer: 'employer-with-strings', burden: 'stretch' });
    const goals = changes.filter(({ answers }) => answers['goal'] !== undefined);
    expect(goals.length).toBeGreaterThan(0);
    expect(new Set(goals.map(({ control }) => control))).toEqual(new Set(['given']));
  });
});

test('an answer that raises a question leads to what is likely, and to what is possible', () => {
  const paid = { ...loan, payer: 'employer', domain: 'well', role: 'marketing' };
  const own = changesFor(paid).changes.find(({ answers }) => answers['payer'] === 'me');
  expect(own?.then.settled).toBe(false);
  expect(own?.then.next).toBe('burden');
  expect(own?.then.possible).toContain(own?.then.likely);
});

test('where no single answer changes it, two at once are named', () => {
  const bound = { side: 'team', 'team-stage': 'trained', 'team-aim': 'reward', practice: 'no' };
  const { distance, changes } = changesFor({ ...bound, 'own-framework': 'none' });
  expect(distance).toBe(2);
  for (const { answers } of changes) expect(Object.keys(answers)).toHaveLength(2);
});

test('an open verdict has nothing to change: what is open decides', () => {
  expect(whatWouldChange(ruleset, advise(ruleset, { ...loan, named: 'dont-know' }))).toBeNull();
});
