/**
 * The shortest way from one thing back to itself by what each waits for: `[a, b]` where a waits for b and
 * b for a. Null where there is none.
 */
export function circleFrom(
  start: string,
  waitsFor: (id: string) => readonly string[],
): readonly string[] | null {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const id of waitsFor(way.at(-1) ?? start)) {
        if (id === start) return way;
        if (!seen.has(id)) longer.push([...way, id]);
        seen.add(id);
      }
    }
    ways = longer;
  }
  return null;
}
