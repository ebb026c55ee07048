import type { Rulebook } from '../../model/ruleset.ts';
import { applies } from '../applies.ts';
import { questionsIn } from '../condition.ts';
import type { Bits } from './bits.ts';
import { codeOf, type Code } from './program.ts';

/** A rule at the question that decides it. */
export interface Closing {
  readonly code: Code;
  readonly scores: readonly number[];
  readonly points: readonly number[];
}

/** A question as the walk meets it: its place, when it is asked, the bits of its options, the rules it decides. */
export interface Level {
  readonly place: number;
  /** The place of the first option walked: the side has one alone, and not always its first. */
  readonly first: number;
  readonly asked: Code;
  readonly words: readonly number[];
  readonly bits: readonly number[];
  readonly closing: readonly Closing[];
  /** Which of them fire on the way that is walked: 1 or 0 for each, of any number. */
  readonly fired: Uint8Array;
}

/** The questions that this side may be asked, the side itself with its one option. */
export function levelsOf(
  { questions, scores, rules }: Rulebook,
  side: string,
  bits: Bits,
): readonly Level[] {
  const asked = questions.filter((question) => applies(questions, { side }, question) !== 'never');
  const order = new Map(asked.map(({ id }, index) => [id, index]));
  const last = (ids: readonly string[]) => Math.max(0, ...ids.map((id) => order.get(id) ?? 0));
  const own = rules.filter((rule) => rule.side === side);
  return asked.map((question, index) => {
    const options = question.id === 'side' ? [side] : question.options.map(({ id }) => id);
    const places = options.map(
      (option) => bits.mask(question.id, [option])[0] ?? { word: 0, bit: 0 },
    );
    const closed = own.filter(({ when }) => last(questionsIn(when)) === index);
    return {
      place: questions.indexOf(question),
      first: question.options.findIndex(({ id }) => id === options[0]),
      asked:
        applies(questions, { side }, question) === 'always' ? [] : codeOf(question.askedWhen, bits),
      words: places.map(({ word }) => word),
      bits: places.map(({ bit }) => bit),
      closing: closed.map(({ when, add: points }) => ({
        code: codeOf(when, bits),
        scores: Object.keys(points).map((id) => scores.findIndex((score) => score.id === id)),
        points: Object.values(points),
      })),
      fired: new Uint8Array(closed.length),
    };
  });
}
