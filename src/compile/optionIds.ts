import { refuse, type Reader } from './reader.ts';
import { listed, suggest } from './suggest.ts';
import { nothingAt } from './unknown.ts';
import type { Path } from './yaml.ts';

/** Reads the ids that a condition lists, or the one that stands alone. Unknown ones become problems; the known ones are returned. */
export function readIds(
  value: unknown,
  path: Path,
  known: readonly string[],
  what: string,
  reader: Reader,
): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0)
    refuse(
      reader,
      path,
      `${what}: the list is empty, so this could never be true. Name at least one.`,
    );
  return list.flatMap((item, index) => {
    const where = Array.isArray(value) ? [...path, index] : path;
    if (typeof item !== 'string') {
      refuse(reader, where, `${what}: a list of ids belongs here, such as [${known[0] ?? ''}].`);
      return [];
    }
    if (known.includes(item)) {
      if (list.indexOf(item) === index) return [item];
      refuse(reader, where, `${what}: "${item}" stands in the list twice. Remove one.`);
      return [];
    }
    refuse(
      reader,
      where,
      item === ''
        ? `${nothingAt(where)}${listed(known)}`
        : `${what}: there is no "${item}".${hintFor(item, known)}`,
    );
    return [];
  });
}

function hintFor(item: string, known: readonly string[]): string {
  if (item === 'dont-know')
    return ' "dont-know" carries no points: it means that any other option may be true.';
  const words = item.split(/\s+/);
  if (words.length > 1 && words.every((word) => known.includes(word)))
    return ` Put a comma between them: [${words.join(', ')}].`;
  return suggest(item, known);
}
