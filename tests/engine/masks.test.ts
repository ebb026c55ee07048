import { expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { compileRules } from '../../src/compile/compile.ts';
import { decide } from '../../src/engine/evaluate.ts';
import { walkWorlds } from '../../src/engine/masks/walk.ts';
import { eachWorld } from '../../src/engine/worlds.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { small } from '../compile/smallRules.ts';

// The masks are what the checker proves the rules with, so they are held against the plain interpreter
// in every world there is: what one walk tells is written down, and the other reads it in the same order.

/** What is told of world after world: the answers as one number, the verdict, the row and the sums. */
interface Log {
  readonly answers: Float64Array;
  readonly verdicts: Uint8Array;
  readonly rows: Uint8Array;
  /** One after the other, by the place of the score. */
  readonly sums: Int16Array;
  worlds: number;
}

/** The log of the masks, with room for so many worlds. */
function logOfMasks(ruleset: Ruleset, room: number): Log {
  const { questions, scores } = ruleset;
  const log: Log = {
    answers: new Float64Array(room),
    verdicts: new Uint8Array(room),
    rows: new Uint8Array(room),
    sums: new Int16Array(room * scores.length),
    worlds: 0,
  };
  walkWorlds(ruleset, ({ options, verdict, row, sums }) => {
    let code = 0;
    questions.forEach((question, place) => {
      code = code * (question.options.length + 1) + (options[place] ?? -1) + 1;
    });
    log.answers[log.worlds] = code;
    log.verdicts[log.worlds] = verdict;
    log.rows[log.worlds] = row;
    log.sums.set(sums, log.worlds * scores.length);
    log.worlds += 1;
  });
  return log;
}

/** The first world of which the two tell different things, and how many worlds the interpreter saw. */
function compare(ruleset: Ruleset, log: Log) {
  const { questions, scores, verdicts } = ruleset;
  const places = questions.map(({ options }) => new Map(options.map(({ id }, at) => [id, at + 1])));
  let worlds = 0;
  let apart: unknown = null;
  eachWorld(questions, {}, null, (world) => {
    const at = worlds;
    worlds += 1;
    if (apart !== null) return;
    const decision = decide(ruleset, world);
    let code = 0;
    questions.forEach(({ id, options }, place) => {
      code = code * (options.length + 1) + (places[place]?.get(world[id] ?? '') ?? 0);
    });
    const same =
      log.answers[at] === code &&
      verdicts[log.verdicts[at] ?? -1]?.id === decision.verdict &&
      log.rows[at] === decision.row &&
      scores.every(
        ({ id }, score) => log.sums[at * scores.length + score] === (decision.scores[id] ?? 0),
      );
    if (!same) apart = { at, world: { ...world }, decision };
  });
  return { worlds, apart };
}

function countWorlds(ruleset: Ruleset): number {
  let worlds = 0;
  eachWorld(ruleset.questions, {}, null, () => (worlds += 1));
  return worlds;
}

test.each([
  ['the small rules', () => compileRules(small), 64],
  ['the real rules', loadRuleset, 1_000_000],
])(
  'the masks and the interpreter agree in every world of %s, in the same order',
  (_, load, least) => {
    const ruleset = load();
    const worlds = countWorlds(ruleset);
    expect(worlds).toBeGreaterThanOrEqual(least);
    // A number holds the answers exactly, or two worlds could look alike.
    const codes = ruleset.questions.reduce(
      (product, { options }) => product * (options.length + 1),
      1,
    );
    expect(codes).toBeLessThan(Number.MAX_SAFE_INTEGER);
    const log = logOfMasks(ruleset, worlds);
    expect(log.worlds).toBe(worlds);
    expect(compare(ruleset, log)).toEqual({ worlds, apart: null });
  },
);
