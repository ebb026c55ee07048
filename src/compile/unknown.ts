import { listed, suggest } from './suggest.ts';
import type { Path } from './yaml.ts';

/** What to say of a name that nothing has, at the end of a path: what was probably meant, or that no name stands there at all. */
export function unknown(kind: string, name: string, path: Path, known: readonly string[]): string {
  if (name === '') return `${nothingAt(path)} Write the id of the ${kind}.${listed(known)}`;
  return `There is no ${kind} "${name}".${suggest(name, known)}`;
}

/** Says that a value is empty. */
export function nothingAt(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'Nothing stands here.';
  return typeof last === 'number'
    ? 'This entry of the list is empty.'
    : `Nothing stands behind "${String(last)}:".`;
}
