/** A line of a text: where it starts, how many spaces indent it, and what stands behind them. */
export interface Line {
  readonly start: number;
  readonly indent: number;
  readonly content: string;
}

/** The lines of a text, in order. */
export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((whole) => {
    const content = whole.trimStart();
    const line = { start, indent: whole.length - content.length, content: content.trimEnd() };
    start += whole.length + 1;
    return line;
  });
}

/** The place of the line, from 0, on which an offset lies. */
export function lineAt(lines: readonly Line[], offset: number): number {
  return lines.findLastIndex(({ start }) => start <= offset);
}

/** "id: …", "asked-when:", "want?: …": what a line says that starts an entry. */
export const entry = /^[a-z][a-z0-9-]*\??:(\s|$)/;

/** The column, from 0, at which the key of an entry starts, behind any dashes; null for another line. */
export function keyColumn({ indent, content }: Line): number | null {
  const dashes = /^(-\s+)*/.exec(content)?.[0] ?? '';
  return entry.test(content.slice(dashes.length)) ? indent + dashes.length : null;
}
