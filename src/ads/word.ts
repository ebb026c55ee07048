const kept = new Map<string, string>();
const most = 20_000;

/**
 * A word as it is compared: small letters, no accents, no s at its end, so that "Certifications" and
 * "certification" are the same. Text and vocabulary go through it alike.
 */
export function wordOf(written: string): string {
  const known = kept.get(written);
  if (known !== undefined) return known;
  const word = withoutPlural(plain(written.toLowerCase()));
  if (kept.size < most && written.length < 40) kept.set(written, word);
  return word;
}

function plain(small: string): string {
  if (/^[\x20-\x7e]*$/.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

function withoutPlural(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
