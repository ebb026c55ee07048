import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/engine/advise.ts';
import { whatWouldChange } from '../../src/engine/change.ts';
import { edgesOf, effectOf, movesFrom } from '../../src/engine/firm.ts';
import { placesOn } from '../../src/engine/places.ts';
import type { Condition } from '../../src/model/condition.ts';
import { always, bookAndSheet, question, rule, rulesetOf, score, verdict } from './rulesets.ts';

describe('other single answers', () => {
  test('stay, change or depend as advice on each of them says', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        const { answers, settled, verdict } = advise(ruleset, sheet);
        fc.pre(settled);
        const places = placesOn(ruleset, answers['side'] ?? '');
        for (const move of movesFrom(ruleset.questions, answers, places)) {
          const then = advise(ruleset, { ...answers, [move.question]: move.option });
          const expected = !then.possible.includes(verdict)
            ? 'changes'
            : then.settled
              ? 'stays'
              : 'depends';
          expect(effectOf(move, verdict)).toBe(expected);
        }
      }),
    );
  });

  test('that open a question depend on it where it decides', () => {
    const onSky = (option: string): Condition => ({
      kind: 'answer',
      question: 'sky',
      in: [option],
    });
    const ruleset = rulesetOf({
      questions: [question('side', 2), question('sky', 3), question('way', 2, onSky('b'))],
      scores: [score('wet', 'left', [1])],
      rules: [
        rule('detour', 'left', { kind: 'answer', question: 'way', in: ['b'] }, { wet: 1 }),
        rule('storm', 'left', onSky('c'), { wet: 2 }),
      ],
      verdicts: [verdict('go', 'left'), verdict('stay', 'left'), verdict('open', 'right')],
      tables: {
        left: [
          { when: { kind: 'band', score: 'wet', in: ['b0'] }, verdict: 'go' },
          { when: always, verdict: 'stay' },
        ],
        right: [{ when: always, verdict: 'open' }],
      },
    });
    const sheet = { side: 'left', sky: 'a' };
    const moves = movesFrom(ruleset.questions, sheet, placesOn(ruleset, 'left'));
    expect(moves.map((move) => [move.option, effectOf(move, 'go')])).toEqual([
      ['b', 'depends'],
      ['c', 'changes'],
    ]);
  });

  test('that do not leave the verdict are those that are told as what would change it', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        const advice = advise(ruleset, sheet);
        const changes = whatWouldChange(ruleset, advice);
        fc.pre(changes !== null && changes.distance === 1);
        const { answers, verdict } = advice;
        const moved = movesFrom(
          ruleset.questions,
          answers,
          placesOn(ruleset, answers['side'] ?? ''),
        )
          .filter((move) => effectOf(move, verdict) !== 'stays')
          .map(({ question, option }) => `${question}: ${option}`);
        const told = changes.changes.flatMap((change) =>
          Object.entries(change.answers).map(([question, option]) => `${question}: ${option}`),
        );
        expect(moved.toSorted()).toEqual(told.toSorted());
      }),
    );
  });

  test('are all options but the one given, of all questions answered but the side', () => {
    const questions = [
      { id: 'side', options: ['left', 'right'] },
      { id: 'sky', options: ['a', 'b', 'c'] },
      { id: 'way', options: ['a', 'b'] },
      { id: 'late', options: ['a', 'b'] },
    ];
    const sheet = { side: 'left', sky: 'b', way: 'dont-know' };
    const moves = movesFrom(
      questions.map(({ id, options }) => ({ id, options: options.map((one) => ({ id: one })) })),
      sheet,
      () => [],
    );
    expect(moves.map(({ question, option }) => `${question}: ${option}`)).toEqual([
      'sky: a',
      'sky: c',
    ]);
  });
});

describe('the bands beside a sum', () => {
  const wet = score('wet', 'left', [-1, 2]);
  const beside = (from: number, to = from) => {
    const { below, above } = edgesOf({ score: wet, from, to });
    return [below && [below.points, below.band.id], above && [above.points, above.band.id]];
  };

  test('are as many points away as it takes to fall into them', () => {
    expect(beside(-1)).toEqual([
      [1, 'b0'],
      [3, 'b2'],
    ]);
    expect(beside(1)).toEqual([
      [3, 'b0'],
      [1, 'b2'],
    ]);
  });

  test('end at the lowest and the highest', () => {
    expect(beside(-4)).toEqual([null, [3, 'b1']]);
    expect(beside(5)).toEqual([[4, 'b1'], null]);
  });

  test('count from the nearer end of an open sum', () => {
    expect(beside(0, 1)).toEqual([
      [2, 'b0'],
      [1, 'b2'],
    ]);
  });
});
