import type { Token } from './tokenise.ts';

const fewest = 3;

/**
 * The language of some words: the one whose commonest small words stand there most often. `unknown` where
 * fewer than three of them do, or where two languages come out alike.
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
  return most >= fewest && most > next ? best : 'unknown';
}
