/** Words that join the items of a list. */
export const listing: ReadonlySet<string> = new Set('and or und oder et ou y o e'.split(' '));
