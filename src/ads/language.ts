import type { Token } from './tokenise.ts';

const fewest = 3;
// Small words make up a third of any prose; a list of names and numbers has some by chance.
const leastShare = 0.04;

/**
 * The language of some words: the one whose commonest small words stand there most often. `unknown` where
 * too few of them do, or where two languages come out alike.
 */
export function languageOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  languages: ReadonlyMap<string, readonly string[]>,
): string {
  const counts = new Map<string, number>();
  for (let at = from; at < to; at += 1)
    for (const language of languages.get(tokens[at]?.word ?? '') ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [[best, most] = ['unknown', 0], [, next] = ['', 0]] = [...counts].toSorted(
    ([, one], [, other]) => other - one,
  );
  const enough = most >= fewest && most >= (to - from) * leastShare;
  return enough && most > next ? best : 'unknown';
}
