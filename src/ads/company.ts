import type { Doubtful } from '../model/jobAds.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';

/** The company that a doubtful word keeps: which lists stand in its sentence, and which anywhere in the ad. */
export interface Company {
  readonly inSentence: ReadonlySet<string>;
  readonly inAd: ReadonlySet<string>;
  /** Letters that the ad spells out as something else. */
  readonly otherwise: ReadonlySet<string>;
}

/** Two lists that the reader fills by itself: a certification that needs no company, and a word of strength. */
export const built = { named: 'a-named-certification', strength: 'a-word-of-strength' } as const;

/** The lists that stand in a sentence. */
export function listsIn(line: Line): ReadonlySet<string> {
  const lists = new Set(ofKind(line, 'list').map(({ meaning }) => meaning.id));
  const sure = ofKind(line, 'certification').some(
    ({ meaning }) => (meaning.doubt?.onlyWith ?? []).length === 0,
  );
  if (sure || ofKind(line, 'other-certification').length > 0) lists.add(built.named);
  const cues = ofKind(line, 'cue');
  if (cues.some(({ meaning }) => meaning.says !== 'nothing' && meaning.says !== 'no'))
    lists.add(built.strength);
  return lists;
}

/** Whether a doubtful spelling is meant in this company. */
export function isMeant(doubt: Doubtful | null, { inSentence, inAd }: Company): boolean {
  if (doubt === null) return true;
  const { onlyWith } = doubt;
  if (onlyWith.length > 0 && !onlyWith.some((list) => inSentence.has(list))) return false;
  return !isElsewhere(doubt, { inSentence, inAd });
}

/** Whether the company speaks of what a doubtful spelling means elsewhere. */
export function isElsewhere(
  { neverWith, neverInAd }: Doubtful,
  { inSentence, inAd }: Pick<Company, 'inSentence' | 'inAd'>,
): boolean {
  return neverWith.some((list) => inSentence.has(list)) || neverInAd.some((list) => inAd.has(list));
}
