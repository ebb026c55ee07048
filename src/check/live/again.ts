import type { Files } from '../checked.ts';
import type { Finding } from '../finding.ts';
import { checkedLive, type Live } from './checkedLive.ts';
import { newsBetween, type News } from './news.ts';

/** What a run of the checks found, and how that differs from the run before. */
export interface Run extends Live {
  readonly news: News;
}

/**
 * Checks the same rules again and again, and remembers. While they do not compile nobody can tell what
 * became of the other findings, so these count as still there.
 */
export function checkedAgain(): (read: () => Files, today: string) => Run {
  const check = checkedLive();
  let refused: readonly Finding[] = [];
  let found: readonly Finding[] = [];
  return (read, today) => {
    const before = [...refused, ...found];
    const live = check(read, today);
    const { findings, whole } = live.now;
    refused = whole === null ? findings : [];
    if (whole !== null) found = findings;
    return { ...live, news: newsBetween(before, [...refused, ...found]) };
  };
}
