import type { Compiled } from '../compile/compile.ts';
import type { Entry } from '../compile/shape.ts';
import type { Path } from '../compile/yaml.ts';
import type { Finding } from './finding.ts';
import { mark } from './new/words.ts';

/** Texts of a new record that its author still has to write. People would read the marker. */
export function checkUnwritten({ sources }: Compiled): readonly Finding[] {
  const kinds: readonly (readonly Entry<unknown>[])[] = Object.values(sources);
  const files = new Set(kinds.flat().map(({ source }) => source));
  return [...files].flatMap((file) =>
    unwritten(file.value, []).map(({ path, text }) => ({
      ...file.place(path),
      check: 'text-unwritten',
      severity: 'warning',
      witness: null,
      message: `This text is not written yet: "${text}" Put your own words here.`,
    })),
  );
}

function unwritten(
  value: unknown,
  path: Path,
): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return value.includes(mark) ? [{ path, text: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => unwritten(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    unwritten(item, [...path, key]),
  );
}
