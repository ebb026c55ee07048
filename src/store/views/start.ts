import { ruleset } from 'virtual:ruleset';
import { readLink } from '../../link/read.ts';
import { words } from '../../words/words.ts';
import { listDrafts } from '../drafts.ts';

export interface DraftView {
  readonly id: string;
  readonly text: string;
}

/** The questionnaires kept on this device that hold at least one answer we know, newest first. */
export function draftViews(): readonly DraftView[] {
  return listDrafts().flatMap(({ id, kept, fragment }) => {
    const content = readLink(fragment, ruleset.questions, ruleset.migrations);
    if (content.kind !== 'answers') return [];
    const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(
      kept,
    );
    return [{ id, text: words.start.resumeText(Object.keys(content.answers).length, when) }];
  });
}
