import { ruleset } from 'virtual:ruleset';
import type { Advice } from '../../engine/advise.ts';
import { words } from '../../words/words.ts';
import { questionName, verdictName } from './names.ts';

/** What is likely while answers are open, and how that is known. No number is made up where none was counted. */
export interface LikelihoodView {
  readonly likely: string;
  /** What was counted for the open questions that decide, by source, with its day. */
  readonly counted: readonly string[];
  /** Says for which of them nothing was counted; null: for all of them something was. */
  readonly notCounted: string | null;
}

export function likelihoodView({ likely, deciding }: Advice): LikelihoodView {
  const open = ruleset.questions.filter(({ id }) => deciding.includes(id));
  const unknown = open.filter(({ usual }) => usual === null).map(({ id }) => questionName(id));
  return {
    likely: words.findOut.likely(verdictName(likely)),
    counted: ruleset.sources.flatMap(({ id, title, date }) => {
      const because = open.flatMap(({ usual }) => (usual?.source === id ? [usual.because] : []));
      if (because.length === 0) return [];
      return [words.findOut.counted(because, title, date ?? words.verdict.undated)];
    }),
    notCounted: unknown.length === 0 ? null : words.findOut.notCounted(unknown.join('”, “')),
  };
}
