/** Two fragments in one, for a page that shows two sets of answers. Ids hold no slash, so it can part them. */
export function writePair(one: string, other: string | null): string {
  return other === null ? one : `${one}/${other}`;
}

/** Parts them again. Forgives an escaped slash; what stands behind a second one is left out. */
export function readPair(fragment: string): readonly [string, string | null] {
  const [one = '', other] = fragment.split(/\/|%(?:25)*2f/i);
  return [one, other ?? null];
}
