import { diagramOfSums, sumOffset } from '../engine/diagram/bands.ts';
import type { Bits } from '../engine/masks/bits.ts';
import { codeOf, meets } from '../engine/masks/program.ts';
import type { Step } from '../engine/masks/walk.ts';
import type { Answers } from '../model/answers.ts';
import type { Diagram } from '../model/diagram.ts';
import type { Law, Movement } from '../model/law.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { Simplest } from './world.ts';

/** How a law fared: on how many worlds it was tried, and the simplest world that breaks it. */
export interface LawResult {
  readonly law: Law;
  readonly tried: number;
  readonly broken: number;
  readonly witness: Answers | null;
  /** For an ordered law, the option that the answer moves to in the witness. */
  readonly movedTo: string | null;
}

/** Tries one law on every world offered. */
export interface LawTrial {
  readonly offer: (step: Step) => void;
  readonly result: () => LawResult;
}

export function trialOf(law: Law, ruleset: Ruleset, bits: Bits): LawTrial {
  const when = codeOf(law.when, bits);
  const breaks = law.kind === 'ordered' ? movesWrongly(law, ruleset) : says(law, bits);
  const simplest = new Map<string, Simplest>();
  let tried = 0;
  let broken = 0;
  return {
    offer(step) {
      if (!meets(when, step.world)) return;
      const found = breaks(step);
      if (found === 'not about this') return;
      tried += 1;
      if (found === null) return;
      broken += 1;
      const kept = simplest.get(found) ?? new Simplest();
      kept.offer(step);
      simplest.set(found, kept);
    },
    result() {
      const [first] = simplest;
      const [movedTo, kept] = first ?? [null, null];
      const witness = kept?.answers(ruleset.questions) ?? null;
      return { law, tried, broken, witness, movedTo: law.kind === 'ordered' ? movedTo : null };
    },
  };
}

/** What is wrong in a world: null for nothing, else a word for it; or the law does not speak of the world. */
type Breaks = (step: Step) => string | null;

function says(law: Extract<Law, { kind: 'never' | 'always' }>, bits: Bits): Breaks {
  const what = codeOf(law.what, bits);
  const wanted = law.kind === 'always';
  return ({ world }) => (meets(what, world) === wanted ? null : 'broken');
}

/** Compares a world with the same one where the answer has moved on by one: whatever that opens may be answered in any way. */
function movesWrongly(law: Extract<Law, { kind: 'ordered' }>, ruleset: Ruleset): Breaks {
  const { questions, scores } = ruleset;
  const question = questions.findIndex(({ id }) => id === law.question);
  const along = law.along.map(
    (id) => questions[question]?.options.findIndex((option) => option.id === id) ?? -1,
  );
  const score = scores.findIndex(({ id }) => id === law.score);
  const scored = scores[score];
  const diagram = scored === undefined ? ruleset.diagram : diagramOfSums(ruleset, scored);
  const offset = scored === undefined ? 0 : sumOffset;
  return (step) => {
    const at = along.indexOf(step.options[question] ?? -1);
    const next = along[at + 1];
    if (at < 0 || next === undefined) return 'not about this';
    const here = scored === undefined ? step.verdict : (step.sums[score] ?? 0);
    const moved = step.options.slice();
    moved[question] = next;
    const there = reached(diagram, moved, diagram.root);
    const wrong = there.some((value) => !allows(law.moves, here, value - offset));
    return wrong ? (law.along[at + 1] ?? '') : null;
  };
}

/** The terminals that options lead to; where a question is not answered, all of its branches. */
function reached({ nodes }: Diagram, options: ArrayLike<number>, from: number): readonly number[] {
  let at = from;
  while (at >= 0) {
    const node = nodes[at] ?? [];
    const option = options[node[0] ?? 0] ?? -1;
    if (option < 0)
      return [
        ...new Set(
          node.slice(1).flatMap((child) => reached({ nodes, root: child }, options, child)),
        ),
      ];
    at = node[option + 1] ?? -1;
  }
  return [-1 - at];
}

/** Verdicts stand best first, so a smaller place is a better verdict. */
function allows(moves: Movement, from: number, to: number): boolean {
  switch (moves) {
    case 'never-worse':
    case 'never-more':
      return to <= from;
    case 'never-less':
      return to >= from;
    case 'the-same':
      return to === from;
  }
}
