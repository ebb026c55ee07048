import { adviceFor } from '../advice.ts';
import { answersInFragment } from '../compare.ts';
import { listDrafts } from '../drafts.ts';
import { words } from '../../words/words.ts';
import { optionLabel, verdictName } from './names.ts';

export interface DraftView {
  readonly id: string;
  readonly text: string;
}

/** The questionnaires kept on this device that hold at least one answer we know, newest first. */
export function draftViews(): readonly DraftView[] {
  return listDrafts().flatMap(({ id, kept, fragment }) => {
    const answers = answersInFragment(fragment);
    if (answers === null) return [];
    const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(
      kept,
    );
    const about = words.start.about(
      optionLabel('side', answers['side'] ?? ''),
      verdictName(adviceFor(answers).verdict),
    );
    return [{ id, text: words.start.resumeText(about, Object.keys(answers).length, when) }];
  });
}
