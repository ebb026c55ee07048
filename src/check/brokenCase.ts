import { flow } from '../compile/flow.ts';
import { decide, type Decision } from '../engine/evaluate.ts';
import { eachWorld } from '../engine/worlds.ts';
import type { Answers } from '../model/answers.ts';
import type { Law } from '../model/law.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { allows } from './laws.ts';

/** The case that breaks a law, in a sentence or two: its answers, what they come to, and what the move makes of it. */
export function brokenCase(
  ruleset: Ruleset,
  law: Law,
  witness: Answers,
  movedTo: string | null,
): string {
  const here = decide(ruleset, witness);
  const before = `The simplest case is ${flow(witness)}. It`;
  if (law.kind !== 'ordered' || movedTo === null) return `${before} comes to ${whole(here)}.`;
  const { question, score } = law;
  const [changes, there] = afterMove(ruleset, law, { ...witness, [question]: movedTo }, here);
  const instead = `With ${changes.join(', ')} instead`;
  if (score === null) return `${before} comes to ${whole(here)}. ${instead}, to ${whole(there)}.`;
  const points = ({ scores }: Decision) => String(scores[score] ?? 0);
  return `${before} has ${points(here)} points of "${score}". ${instead}, ${points(there)}.`;
}

/** `"take-it" (wet: soaked, bother: light)` */
function whole({ verdict, bands }: Decision): string {
  const read = Object.entries(bands).map(([score, band]) => `${score}: ${band}`);
  return `"${verdict}" (${read.join(', ')})`;
}

/** The first world behind a move that the law does not allow: the answers that came with the move, and what they lead to. */
function afterMove(
  ruleset: Ruleset,
  { question, score, moves }: Extract<Law, { kind: 'ordered' }>,
  moved: Answers,
  here: Decision,
): readonly [readonly string[], Decision] {
  const value = ({ verdict, scores }: Decision) =>
    score === null ? ruleset.verdicts.findIndex(({ id }) => id === verdict) : (scores[score] ?? 0);
  const found: (readonly [readonly string[], Decision])[] = [];
  // A question that is asked only because of the move may be answered in any way.
  eachWorld(ruleset.questions, moved, null, (world) => {
    if (found.length > 0) return;
    const there = decide(ruleset, world);
    if (allows(moves, value(here), value(there))) return;
    const came = Object.entries(world).filter(
      ([id, option]) => option !== undefined && (id === question || moved[id] === undefined),
    );
    found.push([came.map(([id, option]) => `${id}: ${option ?? ''}`), there]);
  });
  return found[0] ?? [[`${question}: ${moved[question] ?? ''}`], here];
}
