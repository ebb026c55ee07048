import { prune } from '../../src/engine/applies.ts';
import { decide } from '../../src/engine/evaluate.ts';
import { isOpen } from '../../src/engine/open.ts';
import { eachWorld } from '../../src/engine/worlds.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';

/** The verdicts of all worlds that fit, one by one, as engine.md defines it. */
export function possibleByBruteForce(ruleset: Ruleset, given: Answers): ReadonlySet<string> {
  const { answers } = prune(ruleset.questions, given);
  const found = new Set<string>();
  eachWorld(ruleset.questions, answers, null, (world) => found.add(decide(ruleset, world).verdict));
  return found;
}

/**
 * The open questions that can still change the verdict: two ways of filling in every open question
 * that differ in this one alone, with answers to questions that do not apply counting for nothing.
 */
export function decidingByBruteForce(ruleset: Ruleset, given: Answers): readonly string[] {
  const { answers } = prune(ruleset.questions, given);
  const open = ruleset.questions.filter(({ id }) => isOpen(answers[id]));
  let filled: Answers[] = [answers];
  for (const { id, options } of open) {
    filled = filled.flatMap((sheet) => options.map((option) => ({ ...sheet, [id]: option.id })));
  }
  const verdicts = filled.map(
    (sheet) => decide(ruleset, prune(ruleset.questions, sheet).answers).verdict,
  );
  return open
    .map(({ id }) => id)
    .filter((id) => {
      const seen = new Map<string, string>();
      return filled.some((sheet, place) => {
        const others = JSON.stringify({ ...sheet, [id]: '' });
        const verdict = verdicts[place] ?? '';
        const before = seen.get(others);
        seen.set(others, verdict);
        return before !== undefined && before !== verdict;
      });
    });
}
