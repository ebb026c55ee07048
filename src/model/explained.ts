import type { Example } from './example.ts';

/** What was found by trying every world, for the page that tells how the tool decides. */
export interface Explained {
  readonly worlds: number;
  readonly laws: readonly ProvedLaw[];
  readonly examples: readonly Example[];
  /** How the tool leans: worlds by verdict, best first, a list a side. A world is no person: most worlds fit nobody. */
  readonly leans: readonly Lean[];
}

export interface ProvedLaw {
  readonly id: string;
  readonly says: string;
  readonly claim: string | null;
  /** The number of worlds that the law speaks of. It holds in all of them, or the rules would not be published. */
  readonly worlds: number;
}

export interface Lean {
  readonly side: string;
  readonly worlds: number;
  readonly verdicts: readonly { readonly id: string; readonly worlds: number }[];
}
