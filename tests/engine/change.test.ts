import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { advise } from '../../src/engine/advise.ts';
import { whatWouldChange } from '../../src/engine/change.ts';
import type { Change, Changes } from '../../src/engine/change.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Control, Question } from '../../src/model/question.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { settledSheets } from './arbitrary.ts';
import { always, question, rulesetOf, verdict } from './rulesets.ts';

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

describe('of small rules', () => {
  const is = (id: string): Condition => ({ kind: 'answer', question: id, in: ['b'] });
  const both = (one: string, other: string): Condition => ({
    kind: 'all',
    of: [is(one), is(other)],
  });
  const of = (id: string, control: Control): Question => ({ ...question(id, 2), control });

  /** Everybody stays, but those whom one of the rows sends off. */
  function sentBy(questions: readonly Question[], rows: readonly Condition[]) {
    const ruleset = rulesetOf({
      questions: [question('side', 2), ...questions],
      scores: [],
      rules: [],
      verdicts: [verdict('go', 'left'), verdict('stay', 'left'), verdict('open', 'right')],
      tables: {
        left: [...rows.map((when) => ({ when, verdict: 'go' })), { when: always, verdict: 'stay' }],
        right: [{ when: always, verdict: 'open' }],
      },
    });
    const sheet = Object.fromEntries(questions.map(({ id }) => [id, 'a']));
    return whatWouldChange(ruleset, advise(ruleset, { side: 'left', ...sheet }));
  }
  const told = (found: Changes | null) =>
    found?.changes.map(({ answers, control }) => [Object.keys(answers).join(' and '), control]);

  test('single answers say how much each is in the person’s hands', () => {
    const questions = [of('sky', 'given'), of('way', 'findable'), of('coat', 'yours')];
    expect(told(sentBy(questions, [is('sky'), is('way'), is('coat')]))).toEqual([
      ['coat', 'yours'],
      ['way', 'findable'],
      ['sky', 'given'],
    ]);
  });

  test('two at once are in the person’s hands as far as the one that is less so', () => {
    const questions = [
      of('sky', 'yours'),
      of('way', 'given'),
      of('coat', 'findable'),
      of('hat', 'findable'),
    ];
    const found = sentBy(questions, [both('sky', 'way'), both('coat', 'hat'), both('sky', 'hat')]);
    expect(told(found)).toEqual([
      ['sky and hat', 'findable'],
      ['coat and hat', 'findable'],
      ['sky and way', 'given'],
    ]);
  });

  test('where no two answers lead elsewhere, nothing is told to change it', () => {
    const questions = [of('sky', 'yours'), of('way', 'yours')];
    expect(sentBy(questions, [])).toEqual({ distance: 0, changes: [] });
  });
});

test('an open verdict has nothing to change: what is open decides', () => {
  expect(whatWouldChange(ruleset, advise(ruleset, { ...loan, named: 'dont-know' }))).toBeNull();
});
