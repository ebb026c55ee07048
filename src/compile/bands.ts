import type { Problem } from './problem.ts';
import type { Sources } from './sources.ts';

/** Checks that the bands of each score rise: the first takes every low sum, each other one starts above the one before. */
export function checkBands({ scores }: Sources, problems: Problem[]): void {
  for (const entry of scores) {
    const tell = (index: number, key: 'from' | 'id', message: string) => {
      const place = entry.source.place([...entry.path, 'bands', index, key]);
      problems.push({ ...place, message });
    };
    let before: { readonly id: string; readonly from: number | null } | null = null;
    for (const [index, { id, from = null }] of entry.value.bands.entries()) {
      if (before === null) {
        if (from !== null)
          tell(index, 'from', `The lowest band takes all low sums. Remove "from" of "${id}".`);
      } else if (from === null) {
        tell(
          index,
          'id',
          `The band "${id}" does not say where it starts. Add "from", larger than that of "${before.id}".`,
        );
      } else if (before.from !== null && from <= before.from) {
        tell(
          index,
          'from',
          `Bands go from the lowest up, but "${id}" starts at ${signed(from)} and "${before.id}" before it at ${signed(before.from)}. Put them in order.`,
        );
      }
      before = { id, from: index === 0 ? null : from };
    }
  }
}

/** As points are written in the files: +2, 0, -1. */
function signed(points: number): string {
  return points > 0 ? `+${String(points)}` : String(points);
}
