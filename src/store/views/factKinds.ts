import type { FactKind } from '../../model/facts.ts';
import { words } from '../../words/words.ts';

/** Every kind of fact, in the order in which it is shown. */
export const kinds: readonly FactKind[] = Object.keys(words.catalogue.labels).filter(isKind);

function isKind(key: string): key is FactKind {
  return key in words.catalogue.labels;
}
