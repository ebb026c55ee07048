import { compileRules } from '../../compile/compile.ts';
import type { RulesText } from '../../compile/files.ts';
import { RulesError } from '../../compile/problem.ts';
import type { Sources } from '../../compile/sources.ts';
import { holds } from '../../engine/condition.ts';
import { decide } from '../../engine/evaluate.ts';

/** What a draft can take from the rules there are, so that it compiles as it stands. */
export interface Stock {
  readonly sources: Sources;
  readonly texts: RulesText;
}

/** The sides that have a table, in the order in which they are offered. */
export function sidesOf({ sources }: Stock): readonly string[] {
  const offered = sources.questions.find(({ value }) => value.id === 'side')?.value.options ?? [];
  return offered
    .map(({ id }) => id)
    .filter((side) => sources.verdicts.some(({ value }) => value.side === side));
}

/** The questions that everybody of a side is asked, after the side itself, each with its first option. */
export function firstAnswers(
  { sources }: Stock,
  side: string,
): readonly (readonly [string, string])[] {
  return sources.questions.flatMap(({ value }) => {
    const asked = sidesAsked(value['asked-when']);
    const [option] = value.options;
    if (option === undefined || asked?.includes(side) !== true) return [];
    return [[value.id, option.id] as const];
  });
}

/** The sides that an asked-when names, where it looks at nothing else. */
export function sidesAsked(when: unknown): readonly unknown[] | null {
  if (typeof when !== 'object' || when === null || !('side' in when)) return null;
  if (Object.keys(when).length > 1) return null;
  const { side } = when;
  return Array.isArray(side) ? side.map((one: unknown) => one) : [side];
}

/** The verdicts of a side, best first. */
export function verdictsOf({ sources }: Stock, side: string): readonly string[] {
  const own = sources.verdicts.find(({ value }) => value.side === side);
  return own?.value.verdicts.map(({ id }) => id) ?? [];
}

/** A full set of answers of a side, each the first option, and its verdict today. Null where the rules do not compile. */
export function firstWorld(
  { texts }: Stock,
  side: string,
): { readonly answers: Readonly<Record<string, string>>; readonly verdict: string } | null {
  try {
    const ruleset = compileRules(texts);
    const answers: Record<string, string> = { side };
    for (const { id, askedWhen, options } of ruleset.questions) {
      const [first] = options;
      if (id !== 'side' && first !== undefined && holds(askedWhen, { answers }))
        answers[id] = first.id;
    }
    return { answers, verdict: decide(ruleset, answers).verdict };
  } catch (error) {
    if (error instanceof RulesError) return null;
    throw error;
  }
}
