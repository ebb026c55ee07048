import type { SidesAsked } from './sides.ts';

/** Whose answers a condition is about, and what follows from it. */
export interface About {
  readonly sides: readonly string[];
  /** One sentence: why these sides, and no others. */
  readonly why: string;
  /** What to do about a look at another side. */
  readonly mend: string;
  readonly asked: SidesAsked;
}

/** Why a condition cannot look at a question here: nobody whom the condition is about is ever asked it. Null where somebody may be. */
export function neverAsked(question: string, { sides, why, mend, asked }: About): string | null {
  const those = asked.get(question);
  if (those === undefined || those.some((side) => sides.includes(side))) return null;
  if (those.length === 0)
    return `Nobody is ever asked "${question}": its asked-when can never be true. Change that first.`;
  return `"${question}" is asked only on the ${sidesNamed(those)}. ${why} ${mend}`;
}

/** The sides by their ids, as they stand in a sentence: side "team", or sides "team" and "applicants". */
export function sidesNamed(ids: readonly string[]): string {
  const quoted = ids.map((id) => `"${id}"`).join(' and ');
  return ids.length === 1 ? `side ${quoted}` : `sides ${quoted}`;
}
