import type { Token } from './tokenise.ts';

/** The words of a text with slips and short forms read as what is meant: "certifed", "pref". Places stay as they are. */
export function asMeant(
  tokens: readonly Token[],
  slips: ReadonlyMap<string, string>,
): readonly Token[] {
  return tokens.map((token) => {
    const meant = slips.get(token.word);
    return meant === undefined ? token : { ...token, word: meant };
  });
}
