import { advise } from '../engine/advise.ts';
import { holds, questionsIn } from '../engine/condition.ts';
import { evaluate } from '../engine/evaluate.ts';
import { isOpen } from '../engine/open.ts';
import { eachWorld } from '../engine/worlds.ts';
import type { Answers } from '../model/answers.ts';
import type { Rule } from '../model/rule.ts';
import type { Ruleset } from '../model/ruleset.ts';

/** What the examples reach. An example with open answers reaches only its verdict. */
export interface Coverage {
  readonly rules: ReadonlySet<string>;
  /** `side:place` of each row that decides an example. */
  readonly rows: ReadonlySet<string>;
  readonly verdicts: ReadonlySet<string>;
}

export function coverageOf(ruleset: Ruleset): Coverage {
  const rules = new Set<string>();
  const rows = new Set<string>();
  const verdicts = new Set<string>();
  for (const { answers: given } of ruleset.examples) {
    const { answers, verdict, unasked } = advise(ruleset, given);
    verdicts.add(verdict);
    if (unasked.length > 0 || Object.values(answers).some(isOpen)) continue;
    const { fired, row } = evaluate(ruleset, answers);
    for (const { rule } of fired) rules.add(rule.id);
    rows.add(`${answers.side ?? ''}:${String(row)}`);
  }
  return { rules, rows, verdicts };
}

/** The simplest full set of answers in which a rule fires: every other question at its first option. Null where it never does. */
export function worldFor(ruleset: Ruleset, rule: Rule): Answers | null {
  let found: Answers | null = null;
  eachWorld(ruleset.questions, { side: rule.side }, questionsIn(rule.when), (world) => {
    if (found === null && holds(rule.when, { answers: world })) {
      found = complete(ruleset, { ...world, side: rule.side });
    }
  });
  return found;
}

/** Answers what is still open with the first option each time. */
function complete(
  { questions }: Ruleset,
  partial: Readonly<Record<string, string | undefined>>,
): Answers {
  const answers: Record<string, string> = {};
  for (const { id, askedWhen, options } of questions) {
    if (!holds(askedWhen, { answers })) continue;
    answers[id] = partial[id] ?? options[0]?.id ?? '';
  }
  return answers;
}
