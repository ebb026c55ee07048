import { ofKind } from './line.ts';
import type { Line } from './line.ts';

const fewestWords = 80;
const fewestSigns = 3;

/**
 * Whether a text is an ad, and enough of one for its silence to mean something: eighty words, and at least
 * three different words or headings that ads are made of, such as "apply" and "responsibilities".
 */
export function isWholeAd(lines: readonly Line[], words: number): boolean {
  if (words < fewestWords) return false;
  const signs = new Set<string>();
  for (const line of lines) {
    for (const { from, to, meaning } of ofKind(line, 'ad'))
      if (meaning.sign !== 'opening')
        signs.add(
          line.tokens
            .slice(from, to)
            .map(({ word }) => word)
            .join(' '),
        );
    if (signs.size >= fewestSigns) return true;
  }
  return false;
}
