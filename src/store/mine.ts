import { useApp } from './app.ts';
import { keepDraft, listDrafts, newDraftId, takeUpDraft } from './drafts.ts';
import { fragmentOf } from './editions.ts';
import { carryNotes } from './notes.ts';
import { showVerdict } from './proceed.ts';

/**
 * Makes the answers on screen one's own: a link cannot know that it is opened by whoever made it.
 * Where this device keeps a questionnaire with the answers of the link, that one goes on.
 */
export function goOnAsMine(): void {
  const { answers, draft: before, origin } = useApp.getState();
  const fragment = fragmentOf(answers);
  const kept = listDrafts().find((one) => one.fragment === (origin ?? fragment));
  if (kept !== undefined) takeUpDraft(kept.id);
  const whose = { draft: keepDraft(kept?.id ?? newDraftId(), fragment), origin: null };
  carryNotes({ draft: before, origin }, whose, answers);
  showVerdict(answers, whose, 'push');
}
