/** A text that its author still has to write. Quoted, because it holds a colon. */
export function writeHere(what: string): string {
  return `"${mark} ${what}"`;
}

/** What every such text starts with, so that what is left to fill in can be searched for. */
export const mark = 'Write here:';

/** A list of ids for a condition: `[goal, "no"]`. Words that other YAML readers take for true or false are quoted. */
export function ids(list: readonly string[]): string {
  return `[${list.map(quoted).join(', ')}]`;
}

/** An id as a value: quoted where other YAML readers would take it for true or false. */
export function quoted(id: string): string {
  return id === 'yes' || id === 'no' ? `"${id}"` : id;
}
