import type { Problem } from './problem.ts';
import type { Sources } from './sources.ts';

// The walks over every world keep sums in tables of this reach (src/engine/masks/table.ts, src/engine/diagram/bands.ts).
const most = 500;

/** Checks that no sum of points can leave the reach of the checker. The largest number is to blame: mostly a slip of a digit. */
export function checkPoints({ scores, rules }: Sources, problems: Problem[]): void {
  for (const { value: score } of scores) {
    const adding = rules.map((entry) => ({ entry, points: entry.value.add[score.id] ?? 0 }));
    const total = adding.reduce((sum, { points }) => sum + Math.abs(points), 0);
    if (total <= most) continue;
    const [largest] = adding.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
    if (largest === undefined) continue;
    const { entry, points } = largest;
    problems.push({
      ...entry.source.place([...entry.path, 'add', score.id]),
      message: `${String(points)} is too large: all points on "${score.id}" together make ${String(total)}, and the most is ${String(most)}. Use smaller numbers and move the bands.`,
    });
  }
}
