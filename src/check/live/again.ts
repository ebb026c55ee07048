import { checked, type Checked, type Files } from '../checked.ts';
import type { Finding } from '../finding.ts';
import { newsBetween, type News } from './news.ts';

/** What a run of the checks found, and how that differs from the run before. */
export interface Run {
  readonly now: Checked;
  readonly news: News;
}

/**
 * Checks the same rules again and again, and remembers. While they do not compile nobody can tell what
 * became of the other findings, so these count as still there.
 */
export function checkedAgain(): (read: () => Files, today: string) => Run {
  let refused: readonly Finding[] = [];
  let found: readonly Finding[] = [];
  return (read, today) => {
    const before = [...refused, ...found];
    const now = checked(read, today);
    refused = now.whole === null ? now.findings : [];
    if (now.whole !== null) found = now.findings;
    return { now, news: newsBetween(before, [...refused, ...found]) };
  };
}
