import type { Answers } from '../model/answers.ts';
import { replaceTo } from './address.ts';
import type { Entry } from './address.ts';
import { keptAs } from './atHand.ts';
import { takeUpDraft } from './drafts.ts';

/** One's own saved link, opened on the device that keeps the same answers, goes on as one's own. */
export function recognised(entry: Entry, answers: Answers): Entry {
  if (entry.draft !== null || entry.origin !== null) return entry;
  const kept = keptAs(answers);
  if (kept === null) return entry;
  takeUpDraft(kept);
  replaceTo(location.href, { ...entry, draft: kept });
  return { ...entry, draft: kept };
}
