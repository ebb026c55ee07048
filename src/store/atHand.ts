import type { Answers } from '../model/answers.ts';
import { answersInFragment } from './compare.ts';
import { listDrafts } from './drafts.ts';
import { fragmentOf } from './editions.ts';
import { lastOpened } from './opened.ts';

/** Other answers that this device or this tab knows, and where from. */
export interface AtHand {
  readonly from: 'device' | 'link';
  readonly answers: Answers;
}

/** What these answers can be compared with without pasting a link: the link opened last, then what is kept, newest first. */
export function atHand(answers: Answers): readonly AtHand[] {
  const opened = lastOpened();
  const known = [
    ...(opened === null ? [] : [{ from: 'link' as const, fragment: opened }]),
    ...listDrafts().map(({ fragment }) => ({ from: 'device' as const, fragment })),
  ];
  const told = new Set([fragmentOf(answers)]);
  return known.flatMap(({ from, fragment }) => {
    const other = answersInFragment(fragment);
    const written = other === null ? '' : fragmentOf(other);
    if (other === null || told.has(written)) return [];
    told.add(written);
    return [{ from, answers: other }];
  });
}

/** The questionnaire on this device that holds exactly these answers, by its id. */
export function keptAs(answers: Answers): string | null {
  const fragment = fragmentOf(answers);
  return listDrafts().find((draft) => draft.fragment === fragment)?.id ?? null;
}
