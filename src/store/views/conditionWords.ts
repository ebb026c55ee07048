import { ruleset } from 'virtual:ruleset';
import type { Condition } from '../../model/condition.ts';
import { words } from '../../words/words.ts';
import { verdictName } from './names.ts';

/** A condition in words: "Opens doors: Open, and Costs you: Nothing or Little". Empty where it always holds. */
export function conditionWords(condition: Condition): string {
  switch (condition.kind) {
    case 'answer': {
      const question = ruleset.questions.find(({ id }) => id === condition.question);
      const labels = condition.in.map(
        (id) => question?.options.find((option) => option.id === id)?.label ?? id,
      );
      return words.how.is(question?.name ?? condition.question, labels.join(words.how.or));
    }
    case 'band': {
      const score = ruleset.scores.find(({ id }) => id === condition.score);
      const labels = condition.in.map(
        (id) => score?.bands.find((band) => band.id === id)?.label ?? id,
      );
      return words.how.is(score?.label ?? condition.score, labels.join(words.how.or));
    }
    case 'verdict':
      return condition.in.map(verdictName).join(words.how.or);
    case 'all':
      return joined(condition.of, words.how.and);
    case 'any':
      return joined(condition.of, words.how.or);
    case 'not':
      return words.how.not(conditionWords(condition.of));
  }
}

function joined(parts: readonly Condition[], by: string): string {
  return parts
    .map(conditionWords)
    .filter((text) => text !== '')
    .join(by);
}
