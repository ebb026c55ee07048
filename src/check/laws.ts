import { holds } from '../engine/condition.ts';
import type { Answers } from '../model/answers.ts';
import type { Law, Movement } from '../model/law.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { allOf } from './tally/conditions.ts';
import type { Diagrams } from './tally/diagrams.ts';
import { movedAlong } from './tally/moved.ts';
import { tally, type Enquiry } from './tally/tally.ts';
import { along, endOf } from './tally/track.ts';

/** How a law fared: on how many worlds it was tried, and the simplest world that breaks it. */
export interface LawResult {
  readonly law: Law;
  readonly tried: number;
  readonly broken: number;
  readonly witness: Answers | null;
  /** For an ordered law, the option that the answer moves to in the witness. */
  readonly movedTo: string | null;
}

/** What a law says of a world: it is kept, or broken; if by a move, then to which option. */
type Word = 'kept' | 'broken' | { readonly movedTo: string };

/** Tries a law on every world that it speaks of. */
export function tryLaw(law: Law, ruleset: Ruleset, diagrams: Diagrams): LawResult {
  const found = tally(
    ruleset,
    diagrams,
    law.kind === 'ordered' ? moves(law, ruleset, diagrams) : says(law),
  );
  const breaches = [...found].filter(([word]) => word !== 'kept');
  const broken = breaches.reduce((sum, [, { worlds }]) => sum + worlds, 0);
  const [simplest] = breaches.toSorted(([, a], [, b]) => a.size - b.size);
  const [word, { simplest: witness }] = simplest ?? ['kept', { simplest: null }];
  return {
    law,
    tried: broken + (found.get('kept')?.worlds ?? 0),
    broken,
    witness,
    movedTo: typeof word === 'string' ? null : word.movedTo,
  };
}

function says({ kind, when, what }: Extract<Law, { kind: 'never' | 'always' }>): Enquiry<Word> {
  const wanted = kind === 'always';
  return {
    when,
    tries: [what],
    outcome: (facts) => (holds(what, facts) === wanted ? 'kept' : 'broken'),
  };
}

/** Compares a world with the same one where the answer has moved on by one. */
function moves(
  { when, question, along: list, score: id, moves: movement }: Extract<Law, { kind: 'ordered' }>,
  ruleset: Ruleset,
  diagrams: Diagrams,
): Enquiry<Word> {
  const score = ruleset.scores.find((one) => one.id === id);
  const diagram = score === undefined ? diagrams.verdicts : diagrams.sums(score);
  const moved = movedAlong({ question, along: list }, ruleset.questions, diagram);
  const words = new Map(list.slice(1).map((movedTo, place) => [list[place], { movedTo }]));
  return {
    when: allOf(
      when,
      { kind: 'answer', question, in: list.slice(0, -1) },
      // A score is summed on its own side alone.
      ...(score === undefined
        ? []
        : [{ kind: 'answer', question: 'side', in: [score.side] } as const]),
    ),
    tries: list.map((option) => ({ kind: 'answer', question, in: [option] })),
    tracks: [along(diagram), moved],
    outcome({ answers }, [here = -1, there = -1]) {
      const right = moved.ends(there).every((end) => allows(movement, endOf(here), end));
      return right ? 'kept' : (words.get(answers[question]) ?? 'broken');
    },
  };
}

/** Verdicts stand best first, so a smaller place is a better verdict. */
export function allows(movement: Movement, from: number, to: number): boolean {
  switch (movement) {
    case 'never-worse':
    case 'never-more':
      return to <= from;
    case 'never-less':
      return to >= from;
    case 'the-same':
      return to === from;
  }
}
