import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { advise } from '../../src/engine/advise.ts';
import { whatWouldChange } from '../../src/engine/change.ts';
import type { Change, Changes } from '../../src/engine/change.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { settledSheets } from './arbitrary.ts';

const ruleset = loadRuleset();

function changesFor(sheet: Answers): Changes {
  const found = whatWouldChange(ruleset, advise(ruleset, sheet));
  if (found === null) throw new Error('A settled verdict is expected.');
  return found;
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
