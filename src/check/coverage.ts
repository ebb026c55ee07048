import { advise, findOutId } from '../engine/advise.ts';
import { evaluate } from '../engine/evaluate.ts';
import { isOpen } from '../engine/open.ts';
import type { Ruleset } from '../model/ruleset.ts';

/** What the examples reach. An example with open answers reaches only its verdict and the answers that it gives. */
export interface Coverage {
  readonly rules: ReadonlySet<string>;
  /** `side:place` of each row that decides an example. */
  readonly rows: ReadonlySet<string>;
  readonly verdicts: ReadonlySet<string>;
  /** `question=option` of each answer given. */
  readonly options: ReadonlySet<string>;
}

export function coverageOf(ruleset: Ruleset): Coverage {
  const rules = new Set<string>();
  const rows = new Set<string>();
  const verdicts = new Set<string>();
  const options = new Set<string>();
  for (const { answers: given } of ruleset.examples) {
    const { answers, verdict, unasked } = advise(ruleset, given);
    if (verdict !== findOutId) verdicts.add(verdict);
    for (const [question, option] of Object.entries(answers))
      if (!isOpen(option)) options.add(`${question}=${option}`);
    if (unasked.length > 0 || Object.values(answers).some(isOpen)) continue;
    const { fired, row } = evaluate(ruleset, answers);
    for (const { rule } of fired) rules.add(rule.id);
    rows.add(`${answers.side ?? ''}:${String(row)}`);
  }
  return { rules, rows, verdicts, options };
}
