import type { Compiled } from '../compile/compile.ts';
import type { Place } from '../compile/problem.ts';
import { isOpen } from '../engine/open.ts';
import type { Answers } from '../model/answers.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Verdict } from '../model/verdict.ts';
import { placeOf } from './places.ts';

/** Two situations one answer apart that lead to opposite verdicts: the best and the worst of a side. */
export interface Cliff {
  readonly example: string;
  /** Where the example stands. */
  readonly place: Place;
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly verdicts: readonly [string, string];
  readonly answers: Answers;
}

/** The cliffs beside the examples: what a single other answer would turn round. Told, not counted as a fault. */
export function cliffs({ ruleset, sources }: Compiled): readonly Cliff[] {
  return ruleset.examples.flatMap(({ id: example, answers }) => {
    const here = settledVerdict(ruleset, answers);
    if (here === null) return [];
    const place = placeOf(sources, 'examples', example);
    return ruleset.questions.flatMap(({ id: question, options }) => {
      const from = answers[question];
      if (from === undefined || question === 'side') return [];
      return options.flatMap(({ id: to }): Cliff[] => {
        const there = settledVerdict(ruleset, { ...answers, [question]: to });
        if (there === null || !opposite(here, there)) return [];
        return [{ example, place, question, from, to, verdicts: [here.id, there.id], answers }];
      });
    });
  });
}

/** The verdict that all worlds share which fit the answers, read off the diagram; null where they do not. */
function settledVerdict(ruleset: Ruleset, answers: Answers): Verdict | null {
  const { questions, verdicts, diagram } = ruleset;
  const options = questions.map((question) => {
    const answer = answers[question.id];
    return isOpen(answer) ? -1 : question.options.findIndex(({ id }) => id === answer);
  });
  /** The terminal that all ways on lead to; null: there are several. */
  function end(at: number): number | null {
    const [level, ...children] = diagram.nodes[at] ?? [];
    if (level === undefined) return at;
    const chosen = children[options[level] ?? -1];
    if (chosen !== undefined) return end(chosen);
    const [first = 0, ...others] = children;
    const ended = end(first);
    return ended !== null && others.every((child) => end(child) === ended) ? ended : null;
  }
  const ended = end(diagram.root);
  return ended === null ? null : (verdicts[-1 - ended] ?? null);
}

function opposite(one: Verdict, other: Verdict): boolean {
  return (
    (one.outlook === 'good' && other.outlook === 'bad') ||
    (one.outlook === 'bad' && other.outlook === 'good')
  );
}
