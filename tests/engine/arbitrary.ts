import fc from 'fast-check';
import { advise } from '../../src/engine/advise.ts';
import { isOpen } from '../../src/engine/open.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';

/** Sheets as people leave them: any question of a side answered, not known or not answered, with at most so many ways to fill them in. */
export function sheets({ questions }: Ruleset, ways: number): fc.Arbitrary<Answers> {
  const answers = questions.map(({ id, options, unsure }) =>
    fc
      .option(
        fc.constantFrom(
          ...options.map((option) => option.id),
          ...(unsure === null ? [] : [unsure.id]),
        ),
        { nil: undefined, freq: 6 },
      )
      .map((answer) => [id, id === 'side' ? (answer ?? 'myself') : answer] as const),
  );
  return fc
    .tuple(...answers)
    .map((pairs) =>
      Object.fromEntries(
        pairs.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])),
      ),
    )
    .filter((sheet) => waysToFill(questions, sheet) <= ways);
}

/** Sheets of one side, nearly filled in, whose verdict is settled. Answers that do not apply may stand among them. */
export function settledSheets(ruleset: Ruleset, side: string): fc.Arbitrary<Answers> {
  const answers = ruleset.questions.map(({ id, options, unsure }) =>
    fc
      .option(fc.constantFrom(...options, ...(unsure === null ? [] : [unsure])), {
        nil: undefined,
        freq: 15,
      })
      .map((answer) => [id, id === 'side' ? side : answer?.id] as const),
  );
  return fc
    .tuple(...answers)
    .map((pairs) =>
      Object.fromEntries(
        pairs.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])),
      ),
    )
    .filter((sheet) => advise(ruleset, sheet).settled);
}

/** Sheets of any side on which everything that applies is answered, and nothing else. */
export function completeSheets(ruleset: Ruleset): fc.Arbitrary<Answers> {
  const answers = ruleset.questions.map(({ id, options }) =>
    fc.constantFrom(...options).map((option) => [id, option.id] as const),
  );
  return fc.tuple(...answers).map((pairs) => advise(ruleset, Object.fromEntries(pairs)).answers);
}

function waysToFill(questions: Ruleset['questions'], sheet: Answers): number {
  return questions
    .filter(
      ({ id, askedWhen }) => isOpen(sheet[id]) && sideOf(askedWhen).includes(sheet['side'] ?? ''),
    )
    .reduce((product, { options }) => product * options.length, 1);
}

function sideOf(condition: Ruleset['questions'][number]['askedWhen']): readonly string[] {
  if (condition.kind === 'answer') return condition.question === 'side' ? condition.in : [];
  return condition.kind === 'all' ? condition.of.flatMap(sideOf) : [];
}
