import type { Answers } from '../model/answers.ts';
import type { Diagram } from '../model/diagram.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { restrict } from './diagram/restrict.ts';
import { shares } from './diagram/shares.ts';
import { isOpen } from './open.ts';

/** The answers, with the usual option in place of each open one that declares it. */
export function withUsual(ruleset: Ruleset, answers: Answers): Answers {
  const filled: Record<string, string> = { ...answers };
  for (const { id, usual } of ruleset.questions) {
    if (usual !== null && isOpen(answers[id])) filled[id] = usual.option;
  }
  return filled;
}

/**
 * The verdict of the usual world, of those that are left: what was answered is in `left` no more. Where questions without a usual option leave more than
 * one, the verdict with the largest share; of two with the same share, the more cautious one.
 */
export function likelyVerdict(ruleset: Ruleset, left: Diagram): string {
  const usual = shares(restrict(left, ruleset.questions, withUsual(ruleset, {})));
  let best = 0;
  let share = -1;
  for (const [place, size] of [...usual].sort(([a], [b]) => a - b)) {
    // Shares are sums of fractions: a hair's difference is a tie, and the later verdict is the more cautious.
    if (size >= share - 1e-9) {
      best = place;
      share = Math.max(share, size);
    }
  }
  return ruleset.verdicts[best]?.id ?? '';
}
