import { ruleset } from 'virtual:ruleset';
import type { Facts } from '../../engine/condition.ts';
import { holds } from '../../engine/condition.ts';
import { letterView } from './letter.ts';
import type { LetterView } from './letter.ts';
import { claimView } from './reason.ts';
import type { ClaimView } from './reason.ts';

/** One thing to do next, and why it fits this person. */
export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly why: string;
  readonly claim: ClaimView | null;
  readonly letter: LetterView | null;
}

/** How many steps are shown unfolded: enough for one evening. */
export const stepsAtOnce = 5;

/** Every step that fits, the most important first. A letter that several steps name is offered at the first of them. */
export function stepViews(facts: Facts): readonly StepView[] {
  const offered = new Set<string>();
  return ruleset.steps
    .filter(({ when }) => holds(when, facts))
    .map((step) => {
      const other = step.instead.find(({ when }) => holds(when, facts));
      const letter = letterView(step.letter, facts);
      const again = letter !== null && offered.has(letter.id);
      if (letter !== null) offered.add(letter.id);
      return {
        id: step.id,
        title: other?.title ?? step.title,
        text: other?.text ?? step.text,
        why: other?.why ?? step.why,
        claim: step.claim === null ? null : claimView(step.claim),
        letter: again ? null : letter,
      };
    });
}
