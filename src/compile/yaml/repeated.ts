import { isScalar, isSeq, visit, type Document, type Pair } from 'yaml';
import type { Mistake } from './mistake.ts';

/**
 * Keys that stand in a record a second time. Where it is the first key of a list's record, a new record
 * was begun without its dash: that is told once, and not again for every key behind it.
 */
export function repeatedKeys(document: Document): readonly Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Map: (_, { items, flow }, ancestors) => {
      const names = items.map(nameOf);
      const again = items.filter((pair, place) => names.indexOf(nameOf(pair)) < place);
      const [first] = again;
      if (first === undefined) return;
      const begins = isSeq(ancestors.at(-1)) && flow !== true && nameOf(first) === names[0];
      if (begins) found.push({ offset: offsetOf(first), message: dashMissing(nameOf(first)) });
      else for (const pair of again) found.push({ offset: offsetOf(pair), message: twice });
    },
  });
  return found;
}

const twice = 'This key stands here a second time. Keep one of them.';

/** What to say of a key that starts a record, where no dash says so. */
export function dashMissing(key: string): string {
  return `The record above has "${key}" already. If a new one starts here, its dash is missing: write "- ${key}: …", with the dash under the dashes above. If not, keep one of the two.`;
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function offsetOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}
