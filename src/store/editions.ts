import { current, editions } from 'virtual:editions';
import { writeFragment } from '../link/fragment.ts';
import type { MadeWith } from '../link/fragment.ts';
import type { Answers } from '../model/answers.ts';
import { useApp } from './app.ts';

/** Answers as the part behind the #, marked with the edition of the rules in use. */
export function fragmentOf(answers: Answers): string {
  return writeFragment(answers, current);
}

/** Whether a link was made with rules that this build does not know yet. */
export function isLater(madeWith: MadeWith | null): boolean {
  return madeWith !== null && current !== null && madeWith.number > current.number;
}

/** Whether a link was made with the very rules in use. */
export function isInUse(madeWith: MadeWith | null): boolean {
  return madeWith?.number === current?.number && madeWith?.draft === false && !isDraft();
}

/** Whether the rules in use have been worked on since the newest edition. */
export function isDraft(): boolean {
  return current?.draft ?? false;
}

/**
 * Loads the edition that a link was made with and all later ones, where its rules are not those in
 * use. Where they cannot be had, the page tells what the address alone says.
 */
export async function loadPast(madeWith: MadeWith | null): Promise<void> {
  if (madeWith === null || madeWith.draft || isInUse(madeWith)) return;
  try {
    const past = await Promise.all(editions.slice(madeWith.number - 1).map((load) => load()));
    useApp.setState({ past });
  } catch {
    useApp.setState({ past: [] });
  }
}
