import type { Answers } from '../../model/answers.ts';
import type { Question } from '../../model/question.ts';

/** How many worlds come to the same, and the simplest of them. */
export interface Tally {
  readonly worlds: number;
  /** The world whose options stand earliest in their lists, counted together; of equals the first. */
  readonly simplest: Answers;
  /** The places of its options, from 1, added up. */
  readonly size: number;
}

/** The same for the ends of worlds: what is answered from some question on. */
export interface Rest {
  readonly worlds: number;
  readonly size: number;
  /** The answers of the simplest one, the first question's first. */
  readonly first: Pick | null;
}

interface Pick {
  readonly level: number;
  readonly option: number;
  readonly rest: Pick | null;
}

/** Puts together what each option of a question leads to. */
export function gathered<Outcome>(
  level: number,
  options: number,
  follow: (option: number) => ReadonlyMap<Outcome, Rest>,
): ReadonlyMap<Outcome, Rest> {
  const found = new Map<Outcome, Rest>();
  for (let option = 0; option < options; option += 1) {
    for (const [what, { worlds, size, first: rest }] of follow(option)) {
      const kept = found.get(what);
      const here = { worlds, size: size + option + 1, first: { level, option, rest } };
      if (kept === undefined) found.set(what, here);
      else {
        const { size: smallest, first } = kept.size <= here.size ? kept : here;
        found.set(what, { worlds: kept.worlds + worlds, size: smallest, first });
      }
    }
  }
  return found;
}

/** The ends of worlds, from the first question on, are worlds. */
export function tallyOf(questions: readonly Question[], { worlds, size, first }: Rest): Tally {
  const simplest: Record<string, string> = {};
  for (let pick = first; pick !== null; pick = pick.rest) {
    const question = questions[pick.level];
    const option = question?.options[pick.option];
    if (question !== undefined && option !== undefined) simplest[question.id] = option.id;
  }
  const answers: Answers = simplest;
  return { worlds, simplest: answers, size };
}
