import { gap, has } from './gap.ts';
import type { Token } from './tokenise.ts';

interface Row {
  /** Its first word. */
  readonly from: number;
  readonly length: number;
}

const fewestRows = 3;
const narrowest = 50;
const widest = 110;
// Signs that may stand around the first word of a line.
const slack = 3;

/**
 * The words that start a line only because the text was wrapped at some width: in a paragraph of at least
 * three lines, each of which had no room for the first word of the next.
 */
export function wrappedStarts(tokens: readonly Token[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const rows of paragraphsOf(tokens)) {
    const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
    if (rows.length < fewestRows || width < narrowest || width > widest) continue;
    const filled = rows.every(({ length }, index) => {
      const next = tokens[rows[index + 1]?.from ?? -1];
      return next === undefined || length + next.written.length + slack >= width;
    });
    if (filled) for (const { from } of rows.slice(1)) starts.add(from);
  }
  return starts;
}

function paragraphsOf(tokens: readonly Token[]): readonly (readonly Row[])[] {
  const paragraphs: Row[][] = [];
  tokens.forEach((token, from) => {
    const last = paragraphs.at(-1);
    const row = last?.at(-1);
    const length = token.end - token.line;
    if (last === undefined || row === undefined || has(token.gap, parting))
      paragraphs.push([{ from, length }]);
    else if (tokens[row.from]?.line === token.line)
      last[last.length - 1] = { from: row.from, length };
    else last.push({ from, length });
  });
  return paragraphs;
}

const parting = gap.blankLine | gap.bullet | gap.rule;
