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
 * The verdict of the usual world, of those that are left: what was answered is in `left` no more. Where
 * questions without a usual option leave more than one, the verdict with the largest share. Of several with
 * the same share the middle one, best to worst, so that a tie is not told as its worst case; of two middle
 * ones the more cautious.
 */
export function likelyVerdict(ruleset: Ruleset, left: Diagram): string {
  const usual = shares(restrict(left, ruleset.questions, withUsual(ruleset, {})));
  // Shares are sums of fractions: a hair's difference is a tie.
  const most = Math.max(...usual.values()) - 1e-9;
  const tied = [...usual].flatMap(([place, share]) => (share >= most ? [place] : []));
  const middle = tied.sort((a, b) => a - b)[Math.floor(tied.length / 2)] ?? 0;
  return ruleset.verdicts[middle]?.id ?? '';
}
