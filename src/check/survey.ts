import { bitsOf } from '../engine/masks/bits.ts';
import { codeOf, meets } from '../engine/masks/program.ts';
import { walkSide } from '../engine/masks/walk.ts';
import type { Answers } from '../model/answers.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { trialOf, type LawResult } from './laws.ts';
import { Simplest } from './world.ts';

/** What one walk over every world of a side tells of a row: how often it decides, and what stands before it. */
export interface RowSurvey {
  readonly decides: number;
  readonly simplest: Answers | null;
  /** Rows (by their places) that decide where this one's condition holds too. */
  readonly maskedBy: readonly number[];
}

export interface SideSurvey {
  readonly side: string;
  readonly worlds: number;
  /** Worlds by the place of the verdict in the ruleset. */
  readonly verdicts: ReadonlyMap<number, number>;
  readonly simplestOf: ReadonlyMap<number, Answers | null>;
  readonly rows: readonly RowSurvey[];
}

export interface Survey {
  readonly sides: readonly SideSurvey[];
  readonly laws: readonly LawResult[];
  /** The ids of the steps whose condition fits no world. */
  readonly idleSteps: ReadonlySet<string>;
}

/** Walks every world once a side: counts verdicts and rows, tries every law, and looks for a world for every step. */
export function survey(ruleset: Ruleset): Survey {
  const bits = bitsOf(ruleset);
  const trials = ruleset.laws.map((law) => trialOf(law, ruleset, bits));
  const idleSteps = new Map(ruleset.steps.map(({ id, when }) => [id, codeOf(when, bits)]));
  const sides = Object.keys(ruleset.tables).map((side): SideSurvey => {
    const codes = (ruleset.tables[side] ?? []).map(({ when }) => codeOf(when, bits));
    const rows = codes.map(() => ({
      decides: 0,
      simplest: new Simplest(),
      maskedBy: new Set<number>(),
    }));
    const verdicts = new Map<number, number>();
    const simplest = new Map<number, Simplest>();
    let worlds = 0;
    walkSide(ruleset, side, bits, (step) => {
      worlds += 1;
      verdicts.set(step.verdict, (verdicts.get(step.verdict) ?? 0) + 1);
      const row = rows[step.row];
      if (row !== undefined) {
        row.decides += 1;
        row.simplest.offer(step);
      }
      let kept = simplest.get(step.verdict);
      if (kept === undefined) simplest.set(step.verdict, (kept = new Simplest()));
      kept.offer(step);
      for (const trial of trials) trial.offer(step);
      for (const [id, code] of idleSteps) if (meets(code, step.world)) idleSteps.delete(id);
    });
    const idle = rows.flatMap(({ decides }, place) => (decides === 0 ? [place] : []));
    if (idle.length > 0) {
      walkSide(ruleset, side, bits, ({ row, world }) => {
        for (const place of idle)
          if (meets(codes[place] ?? [], world)) rows[place]?.maskedBy.add(row);
      });
    }
    return {
      side,
      worlds,
      verdicts,
      simplestOf: new Map(
        [...simplest].map(([place, one]) => [place, one.answers(ruleset.questions)]),
      ),
      rows: rows.map((row) => ({
        decides: row.decides,
        simplest: row.simplest.answers(ruleset.questions),
        maskedBy: [...row.maskedBy].sort((a, b) => a - b),
      })),
    };
  });
  return {
    sides,
    laws: trials.map((trial) => trial.result()),
    idleSteps: new Set(idleSteps.keys()),
  };
}
