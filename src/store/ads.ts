import type { Answers } from '../model/answers.ts';
import { adviceFor } from './advice.ts';
import { useApp } from './app.ts';
import { answersInFragment } from './compare.ts';
import { listDrafts, takeUpDraft } from './drafts.ts';
import { takeOver } from './proceed.ts';

/** Keeps what was pasted for as long as the tab lives, so that leaving the page loses nothing. */
export function keepAdText(adText: string): void {
  useApp.setState({ adText });
}

interface Into {
  /** The questionnaire of this device that they are; null: those on screen, or none. */
  readonly draft: string | null;
  readonly answers: Answers;
}

/**
 * The answers that take up what ads say: those on screen, or, where there are none, the newest that the device
 * keeps. Somebody who reads ads asks for themselves, so answers about others begin anew.
 */
export function goesInto(answers: Answers): Into {
  if (answers['side'] === 'myself') return { draft: null, answers };
  if (answers['side'] === undefined) {
    for (const { id, fragment } of listDrafts()) {
      const kept = answersInFragment(fragment);
      if (kept?.['side'] === 'myself') return { draft: id, answers: kept };
    }
  }
  return { draft: null, answers: { side: 'myself' } };
}

/** Takes over what the ads say, and goes on to what is still to be asked. */
export function fillIn(found: Readonly<Record<string, string>>): void {
  const { answers: before } = useApp.getState();
  const { draft, answers } = goesInto(before);
  if (draft !== null) takeUpDraft(draft);
  if (draft !== null) useApp.setState({ answers, draft, origin: null });
  // Answers about others stay as they are, and a new set begins.
  else if (answers !== before) useApp.setState({ answers: {}, draft: null, origin: null });
  takeOver(adviceFor({ ...answers, ...found }).answers);
}
