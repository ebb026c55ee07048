import { keyColumn, lineAt, linesOf, type Line } from './lines.ts';
import type { Mistake } from './mistake.ts';

// Further away than this, a line is rather at the wrong level than a slip of the space bar.
const most = 3;

/**
 * Says by how many spaces a line misses the column of the lines it belongs to: items of a list
 * look at the dashes above, entries at the keys above, other text at the text above.
 * Null where the line is where such lines are.
 */
export function wrongIndentation(text: string, offset: number): Mistake | null {
  const lines = linesOf(text);
  const at = lineAt(lines, offset);
  const line = lines[at];
  if (line === undefined) return null;
  const expected = nearest(line.indent, columnsAbove(lines, at, line));
  if (expected === null) return null;
  const tell = (mend: string) => ({
    offset: line.start + line.indent,
    message: `This line is indented by ${spaces(line.indent)}, the lines it belongs to by ${String(expected)}. ${mend} in front of it.`,
  });
  if (expected > line.indent) return tell(`Add ${spaces(expected - line.indent)}`);
  if (expected < line.indent) return tell(`Remove ${spaces(line.indent - expected)}`);
  return null;
}

function columnsAbove(lines: readonly Line[], at: number, line: Line): readonly number[] {
  const above = lines
    .slice(0, at)
    .filter(({ content }) => content !== '' && !content.startsWith('#'))
    .reverse();
  if (line.content.startsWith('- ')) {
    return above.flatMap(({ indent, content }) => (content.startsWith('- ') ? [indent] : []));
  }
  if (keyColumn(line) === null)
    return above.slice(0, 1).flatMap((one) => (keyColumn(one) === null ? one.indent : []));
  // Within the record: it starts at the nearest dash at the left edge.
  const start = above.findIndex(({ indent, content }) => indent === 0 && content.startsWith('- '));
  return above
    .slice(0, start < 0 ? above.length : start + 1)
    .flatMap((one) => keyColumn(one) ?? []);
}

/** The column that lies nearest, of several the first; null where none is near. */
function nearest(indent: number, columns: readonly number[]): number | null {
  let best: number | null = null;
  for (const column of columns) {
    const away = Math.abs(column - indent);
    if (away <= most && (best === null || away < Math.abs(best - indent))) best = column;
  }
  return best;
}

function spaces(count: number): string {
  return `${String(count)} ${count === 1 ? 'space' : 'spaces'}`;
}
