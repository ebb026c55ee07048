/** What a character is to the reader of words. */
export const glyph = {
  separator: 1,
  small: 2,
  capital: 3,
  digit: 4,
  /** A letter of a script without capitals, or of another one than Latin. */
  letter: 5,
  /** Belongs to the word around it and cannot be seen by itself: soft hyphens, accents. */
  unseen: 6,
} as const;

// One byte for each UTF-16 unit, worked out when it is first met.
const known = new Uint8Array(65_536);

/** The kind of a UTF-16 unit. Halves of a pair are separators; see `tokenise` for the pairs that are letters. */
export function glyphOf(unit: number): number {
  const seen = known[unit] ?? glyph.separator;
  if (seen !== 0) return seen;
  const kind = classify(String.fromCharCode(unit));
  known[unit] = kind;
  return kind;
}

function classify(character: string): number {
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]|\p{M}/u.test(character)) return glyph.unseen;
  if (/\p{Nd}/u.test(character)) return glyph.digit;
  if (!/\p{L}/u.test(character)) return glyph.separator;
  if (!/\p{Script=Latin}/u.test(character)) return glyph.letter;
  if (/\p{Lu}/u.test(character)) return glyph.capital;
  return glyph.small;
}

/** Whether a word ends between two kinds: at a digit, at another script, and inside "teamsCertified". */
export function endsBetween(before: number, after: number): boolean {
  if (before === after) return false;
  if (before === glyph.small || before === glyph.capital)
    return !(after === glyph.small || (after === glyph.capital && before === glyph.capital));
  return true;
}
