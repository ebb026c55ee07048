/** " Did you mean …?" for the nearest known word, or all that start alike, or a list of what there is, or nothing. */
export function suggest(word: string, known: readonly string[]): string {
  const near = leastEdits(word, known);
  if (near !== null) return ` Did you mean "${near}"?`;
  const kin = known.filter((one) => firstPart(one) === firstPart(word));
  if (kin.length > 1) return ` Did you mean one of these: ${quoted(kin)}?`;
  const partly = nearest(word, known);
  return partly === null ? listed(known) : ` Did you mean "${partly}"?`;
}

/** " Known ones: …", a dozen at the most, or nothing. */
export function listed(known: readonly string[]): string {
  if (known.length === 0) return '';
  const shown = quoted(known.slice(0, 12));
  return known.length > 12
    ? ` Known ones: ${shown} and ${String(known.length - 12)} more.`
    : ` Known ones: ${shown}.`;
}

/** exam of exam-minutes: what ids of one kind have in common. */
function firstPart(id: string): string {
  return id.split('-')[0] ?? id;
}

function quoted(words: readonly string[]): string {
  return words.map((one) => `"${one}"`).join(', ');
}

/** The known word within a third of the word's length in edits, else one that the word starts or that starts it, or null. */
export function nearest(word: string, known: readonly string[]): string | null {
  const partly = (one: string) =>
    Math.min(one.length, word.length) > 2 && (one.startsWith(word) || word.startsWith(one));
  return leastEdits(word, known) ?? known.find(partly) ?? null;
}

function leastEdits(word: string, known: readonly string[]): string | null {
  const most = Math.max(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of known) {
    const away = edits(word.toLowerCase(), candidate.toLowerCase());
    if (away < least) {
      best = candidate;
      least = away;
    }
  }
  return best;
}

/** How many insertions, deletions, replacements and swaps of neighbours lie between two words (optimal string alignment). */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped && row > 1 && column > 1) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      here.push(cost);
    }
    before = above;
    above = here;
  }
  return above[b.length] ?? 0;
}
