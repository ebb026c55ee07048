import type { Answers } from '../model/answers.ts';
import type { Diagram } from '../model/diagram.ts';
import type { Control, Question } from '../model/question.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { advise } from './advise.ts';
import type { Advice } from './advise.ts';
import { restrict } from './diagram/restrict.ts';
import { isOpen } from './open.ts';

/** Other answers than those given, everything else as it is, that lead away from a settled verdict. */
export interface Change {
  /** One other answer, or two at once: question id → option id, in asking order. */
  readonly answers: Answers;
  /** How much of it is in the person's hands; of two answers, the one that is less so. */
  readonly control: Control;
  /** The advice then: another verdict, or an open one. Answers that no longer apply are dropped there. */
  readonly then: Advice;
}

/** Every nearest change, those in the person's hands first. `distance` is how many answers differ; 0 when there is no change. */
export interface Changes {
  readonly distance: 0 | 1 | 2;
  readonly changes: readonly Change[];
}

/**
 * What would change a settled verdict: every single other answer to an answered question, or, if there
 * is none, every two at once. Sorted by control, then in asking order. The side is left alone: it is
 * another person's case. Null when the verdict is open, where `findOut` says what decides.
 * Expects the advice of the same ruleset.
 */
export function whatWouldChange(ruleset: Ruleset, { settled, answers }: Advice): Changes | null {
  if (!settled) return null;
  const { root } = restrict(ruleset.diagram, ruleset.questions, answers);
  const asked = ruleset.questions.filter(({ id }) => id !== 'side' && !isOpen(answers[id]));
  const singles = asked.map((one) => [one]);
  const pairs = asked.flatMap((one, place) => asked.slice(place + 1).map((two) => [one, two]));
  for (const [distance, groups] of [[1, singles] as const, [2, pairs] as const]) {
    const changes = groups.flatMap((group) => {
      const left = restrict(ruleset.diagram, ruleset.questions, without(answers, group));
      return waysFrom(left, group).map((other) => changeOf(group, other));
    });
    if (changes.length > 0) {
      changes.sort((a, b) => a.rank - b.rank);
      return Object.freeze({
        distance,
        changes: Object.freeze(changes.map(({ change }) => change)),
      });
    }
  }
  return Object.freeze({ distance: 0, changes: Object.freeze([]) });

  /** Every way to answer each of these questions otherwise that leads anywhere else than where all are now. */
  function waysFrom(left: Diagram, [question, ...rest]: readonly Question[]): readonly Answers[] {
    if (left.root === root) return [];
    if (question === undefined) return [{}];
    return question.options
      .filter(({ id }) => id !== answers[question.id])
      .flatMap(({ id }) => {
        const other = { [question.id]: id };
        return waysFrom(restrict(left, ruleset.questions, other), rest).map((more) => ({
          ...other,
          ...more,
        }));
      });
  }

  function changeOf(group: readonly Question[], other: Answers) {
    const ranks = group.map(({ control }) => order.indexOf(control));
    const worst = Math.max(...ranks);
    const change: Change = Object.freeze({
      answers: Object.freeze(other),
      control: order[worst] ?? 'given',
      then: advise(ruleset, { ...answers, ...other }),
    });
    return { change, rank: worst * order.length + Math.min(...ranks) };
  }
}

const order: readonly Control[] = ['yours', 'findable', 'given'];

function without(answers: Answers, questions: readonly Question[]): Answers {
  const gone = new Set(questions.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !gone.has(id)));
}
