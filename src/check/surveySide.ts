import { holds } from '../engine/condition.ts';
import type { Answers } from '../model/answers.ts';
import type { Condition } from '../model/condition.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { allOf } from './tally/conditions.ts';
import type { Diagrams } from './tally/diagrams.ts';
import { tally } from './tally/tally.ts';
import type { Tally } from './tally/tallies.ts';

/** How often a row decides, and what stands in its way. */
export interface RowSurvey {
  readonly decides: number;
  /** The simplest world that it decides; if there is none, the simplest that it fits. */
  readonly simplest: Answers | null;
  /** Rows (by their places) that decide where this one's condition holds too. */
  readonly maskedBy: readonly number[];
}

export interface SideSurvey {
  readonly side: string;
  readonly worlds: number;
  readonly rows: readonly RowSurvey[];
  /** By the place of the verdict in the ruleset. Those that nobody gets are absent. */
  readonly verdicts: ReadonlyMap<number, Tally>;
}

/** Tells who gets what on a side, and by which row. */
export function surveySide(ruleset: Ruleset, diagrams: Diagrams, side: string): SideSurvey {
  const rows = ruleset.tables[side] ?? [];
  const when = { kind: 'answer', question: 'side', in: [side] } as const;
  const maskedBy = rows.map(() => new Set<number>());
  const deciding = tally(ruleset, diagrams, {
    when,
    tries: rows.map((row) => row.when),
    outcome(facts) {
      const [decides = -1, ...masked] = rows.flatMap((row, place) =>
        holds(row.when, facts) ? [place] : [],
      );
      for (const place of masked) maskedBy[place]?.add(decides);
      return decides;
    },
  });
  const verdicts = tally(ruleset, diagrams, {
    when,
    tries: [{ kind: 'verdict', in: [] }],
    outcome: ({ verdict }) => ruleset.verdicts.findIndex(({ id }) => id === verdict),
  });
  const fitting = (condition: Condition) =>
    tally(ruleset, diagrams, { when: condition, outcome: () => 'fits' }).get('fits');
  return {
    side,
    worlds: [...verdicts.values()].reduce((sum, { worlds }) => sum + worlds, 0),
    rows: rows.map((row, place) => ({
      decides: deciding.get(place)?.worlds ?? 0,
      simplest: (deciding.get(place) ?? fitting(allOf(when, row.when)))?.simplest ?? null,
      maskedBy: [...(maskedBy[place] ?? [])].sort((a, b) => a - b),
    })),
    verdicts,
  };
}
