import type { Place } from '../compile/problem.ts';
import type { Entry } from '../compile/shape.ts';
import type { Sources, WithId } from '../compile/sources.ts';
import type { Path } from '../compile/yaml.ts';

/** Where a record of a kind stands, or a part of it. */
export function placeOf(sources: Sources, kind: WithId, id: string, path: Path = ['id']): Place {
  const entries: readonly Entry<{ readonly id: string }>[] = sources[kind];
  const entry = entries.find(({ value }) => value.id === id);
  return entry?.source.place([...entry.path, ...path]) ?? { file: 'rules', line: 1, column: 1 };
}

/** Where a row of a side's table stands, by its place in the table. */
export function placeOfRow(sources: Sources, side: string, row: number): Place {
  const entry = sources.verdicts.find(({ value }) => value.side === side);
  return (
    entry?.source.place([...entry.path, 'table', row]) ?? { file: 'rules', line: 1, column: 1 }
  );
}

/** Where the words of a verdict stand. */
export function placeOfVerdict(sources: Sources, id: string): Place {
  for (const entry of sources.verdicts) {
    const index = entry.value.verdicts.findIndex((verdict) => verdict.id === id);
    if (index >= 0) return entry.source.place([...entry.path, 'verdicts', index, 'id']);
  }
  return { file: 'rules', line: 1, column: 1 };
}
