import type { Meaning } from './meaning.ts';
import type { Hit } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokenise.ts';

type Kind = Meaning['kind'];
export type Found<K extends Kind> = Hit<Extract<Meaning, { readonly kind: K }>>;

/** A sentence with every phrase of the vocabulary that stands in it. */
export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit<Meaning>[];
}

/** The phrases of one kind in a sentence, overlapping ones too. */
export function ofKind<K extends Kind>({ hits }: Line, kind: K): readonly Found<K>[] {
  return hits.filter((hit): hit is Found<K> => hit.meaning.kind === kind);
}
