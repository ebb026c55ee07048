import { holds, questionsIn } from '../engine/condition.ts';
import { eachWorld } from '../engine/worlds.ts';
import type { Condition } from '../model/condition.ts';
import type { Rule } from '../model/rule.ts';
import type { Ruleset } from '../model/ruleset.ts';

/**
 * Why a rule that never fires does not, as the second half of a sentence. Looks first for what a
 * newcomer cannot see in the rule itself: that beside one answer another question is not asked.
 */
export function whyNever(ruleset: Ruleset, rule: Rule): string {
  const parts = partsOf(rule.when);
  for (const [place, part] of parts.entries()) {
    if (part.kind !== 'answer') continue;
    if (part.question === 'side' && !part.in.includes(rule.side))
      return `it adds to a score of the side "${rule.side}" and asks for another side`;
    const others = parts.filter((_, other) => other !== place);
    if (others.some((other) => contradict(part, other)))
      return `no answer to "${part.question}" is in both of its lists`;
    const against = others.find((other) => excludes(ruleset, rule.side, [other], part.question));
    if (against?.kind === 'answer')
      return `"${part.question}" is not asked when "${against.question}" is ${either(against.in)}`;
    if (excludes(ruleset, rule.side, others, part.question))
      return `"${part.question}" is not asked beside the rest of this condition`;
  }
  return 'nobody can give these answers together';
}

/** The parts that must all hold. */
function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of.flatMap(partsOf) : [condition];
}

/** Whether two parts ask for different answers to the same question. */
function contradict(one: Condition, other: Condition): boolean {
  if (one.kind !== 'answer' || other.kind !== 'answer' || one.question !== other.question)
    return false;
  return !one.in.some((option) => other.in.includes(option));
}

/** Whether nobody is asked the question where the conditions hold, though somebody meets them. */
function excludes(
  { questions }: Ruleset,
  side: string,
  conditions: readonly Condition[],
  question: string,
): boolean {
  const about = ['side', question, ...conditions.flatMap(questionsIn)];
  const asked = new Set<boolean>();
  eachWorld(questions, { side }, about, (world) => {
    if (conditions.every((condition) => holds(condition, { answers: world })))
      asked.add(world[question] !== undefined);
  });
  return asked.has(false) && !asked.has(true);
}

function either(options: readonly string[]): string {
  return options.map((option) => `"${option}"`).join(' or ');
}
