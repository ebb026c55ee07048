import { ruleset } from 'virtual:ruleset';
import type { Verdict } from '../../model/verdict.ts';
import { words } from '../../words/words.ts';

/** The words of a verdict that the rules can give. Refuses ids that they cannot. */
export function verdictById(id: string): Verdict {
  const verdict = ruleset.verdicts.find((one) => one.id === id);
  if (verdict === undefined) throw new Error(`verdict: there is no "${id}".`);
  return verdict;
}

/** A verdict's name, also for `find-out` and for ids from links that no longer exist. */
export function verdictName(id: string): string {
  if (id === 'find-out') return words.verdict.findOut;
  return ruleset.verdicts.find((one) => one.id === id)?.name ?? id;
}

/** An option as the questionnaire words it; the id itself where there is no such option. */
export function optionLabel(question: string, id: string): string {
  const found = ruleset.questions.find((one) => one.id === question);
  return found?.options.find((one) => one.id === id)?.label ?? id;
}

export function questionName(id: string): string {
  return ruleset.questions.find((one) => one.id === id)?.name ?? id;
}
