import { holds } from '../engine/condition.ts';
import type { Answers } from '../model/answers.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Diagrams } from './tally/diagrams.ts';
import { tally } from './tally/tally.ts';
import type { Tally } from './tally/tallies.ts';

/** How often a row decides, the simplest world that it decides, and what stands in its way. */
export interface RowSurvey {
  readonly decides: number;
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
  return {
    side,
    worlds: [...verdicts.values()].reduce((sum, { worlds }) => sum + worlds, 0),
    rows: rows.map((_, place) => ({
      decides: deciding.get(place)?.worlds ?? 0,
      simplest: deciding.get(place)?.simplest ?? null,
      maskedBy: [...(maskedBy[place] ?? [])].sort((a, b) => a - b),
    })),
    verdicts,
  };
}
