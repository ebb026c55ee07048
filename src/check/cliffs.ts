import { advise } from '../engine/advise.ts';
import type { Answers } from '../model/answers.ts';
import type { Ruleset } from '../model/ruleset.ts';

/** Two situations one answer apart that lead to opposite verdicts: the best and the worst of a side. */
export interface Cliff {
  readonly example: string;
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly verdicts: readonly [string, string];
  readonly answers: Answers;
}

/** The cliffs beside the examples: what a single other answer would turn round. Told, not counted as a fault. */
export function cliffs(ruleset: Ruleset): readonly Cliff[] {
  return ruleset.examples.flatMap(({ id, answers }) => {
    const here = advise(ruleset, answers);
    if (!here.settled) return [];
    return ruleset.questions.flatMap((question) => {
      const from = answers[question.id];
      if (from === undefined || question.id === 'side') return [];
      return question.options.flatMap((option): Cliff[] => {
        const there = advise(ruleset, { ...answers, [question.id]: option.id });
        if (!there.settled || !opposite(ruleset, here.verdict, there.verdict)) return [];
        return [
          {
            example: id,
            question: question.id,
            from,
            to: option.id,
            verdicts: [here.verdict, there.verdict],
            answers: here.answers,
          },
        ];
      });
    });
  });
}

function opposite({ verdicts }: Ruleset, a: string, b: string): boolean {
  const outlook = (id: string) => verdicts.find((verdict) => verdict.id === id)?.outlook;
  return (
    (outlook(a) === 'good' && outlook(b) === 'bad') ||
    (outlook(a) === 'bad' && outlook(b) === 'good')
  );
}
