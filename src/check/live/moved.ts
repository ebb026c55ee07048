import type { Answers } from '../../model/answers.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { figure, share } from '../diff/numbers.ts';
import { verdictsBetween } from '../diff/verdicts.ts';
import { count } from '../findingText.ts';

/** A line of what moved, with the simplest world that shows it. */
export interface Moved {
  readonly text: string;
  readonly witness: Answers | null;
}

/** Rules, and how many worlds they have. */
export interface State {
  readonly ruleset: Ruleset;
  readonly worlds: number;
}

/** How many kinds of change are told one by one. */
const most = 3;

/** Whose verdict differs between two states of the rules, in a few lines. */
export function movedBetween(before: State, after: State): readonly Moved[] {
  const since = 'since the rules last checked without errors';
  const verdicts = verdictsBetween(before.ruleset, after.ruleset);
  if (verdicts === null)
    return [line(`The verdicts cannot be compared with those ${since}: npm run diff says why.`)];
  const { compared, moves } = verdicts;
  const apart =
    other(after.worlds - compared, 'new') + other(before.worlds - compared, 'no longer there');
  if (moves.length === 0) return [line(`No verdict changes ${since}.${apart}`)];
  const moved = moves.reduce((sum, { worlds }) => sum + worlds, 0);
  const rest = moves.slice(most).reduce((sum, { worlds }) => sum + worlds, 0);
  return [
    line(
      `${count(moved, 'world')} of ${figure(compared)} (${share(moved, compared)}) ${moved === 1 ? 'changes' : 'change'} verdict ${since}.${apart}`,
    ),
    ...moves.slice(0, most).map(({ from, to, worlds, samples: [witness = null] }) => ({
      text: `    ${from} → ${to} ${figure(worlds)}`,
      witness,
    })),
    ...(rest === 0 ? [] : [line(`    others ${figure(rest)}`)]),
  ];
}

function other(worlds: number, state: string): string {
  return worlds === 0 ? '' : ` ${count(worlds, 'world')} ${worlds === 1 ? 'is' : 'are'} ${state}.`;
}

function line(text: string): Moved {
  return { text, witness: null };
}
