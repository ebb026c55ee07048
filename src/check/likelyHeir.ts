/** An id, and the words by which it can be told when it has another id. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The id that seems to have taken the place of one that is gone: of the new ids the one with the same words,
 * else the only one, where only one is gone. Null where none does.
 */
export function likelyHeir(
  gone: Named,
  before: readonly Named[],
  now: readonly Named[],
): string | null {
  const missingIn = (list: readonly Named[], other: readonly Named[]) =>
    list.filter(({ id }) => !other.some((one) => one.id === id));
  const appeared = missingIn(now, before);
  const alike = appeared.find(({ name }) => name === gone.name);
  const [only, second] = appeared;
  const single = second === undefined && missingIn(before, now).length === 1 ? only : undefined;
  return (alike ?? single)?.id ?? null;
}
