import type { RulesText } from '../../compile/files.ts';
import { checked, type Checked, type Files } from '../checked.ts';
import { movedBetween, type Moved, type State } from './moved.ts';

/** What the checks find while somebody writes, and whose verdict is another than it was. */
export interface Live {
  readonly now: Checked;
  readonly moved: readonly Moved[];
}

/**
 * Checks the same rules again and again. What moved is told against the last state that checked without
 * errors; of the first state, and of rules that do not compile, nothing can be told.
 */
export function checkedLive(): (read: () => Files, today: string) => Live {
  let good: (State & { readonly texts: RulesText }) | null = null;
  return (read, today) => {
    let texts: RulesText = new Map();
    const all = checked(() => {
      const files = read();
      texts = files.texts;
      return files;
    }, today);
    // That the rules are not published yet is no news to whoever is writing them.
    const findings = all.findings.filter(({ check }) => check !== 'not-published');
    const now = { ...all, findings };
    if (all.whole === null) return { now, moved: [] };
    const { ruleset, report } = all.whole;
    const worlds = report.survey.sides.reduce((sum, side) => sum + side.worlds, 0);
    const state = { texts, ruleset, worlds };
    const moved = good === null ? [] : movedSince(good, state);
    if (!findings.some(({ severity }) => severity === 'error')) good = state;
    return { now, moved };
  };
}

function movedSince(
  before: State & { readonly texts: RulesText },
  after: State & { readonly texts: RulesText },
): readonly Moved[] {
  const same =
    before.texts.size === after.texts.size &&
    [...before.texts].every(([file, text]) => after.texts.get(file) === text);
  if (!same) return movedBetween(before, after);
  return [{ text: 'Nothing changed since the rules last checked without errors.', witness: null }];
}
