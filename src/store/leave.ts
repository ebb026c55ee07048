import { ruleset } from 'virtual:ruleset';
import { readLink } from '../link/read.ts';
import { adviceFor } from './advice.ts';
import { currentEntry, linkTo, pushAddress } from './address.ts';
import { show, useApp } from './app.ts';
import { copyToClipboard } from './clipboard.ts';
import { forgetDraft, listDrafts, takeUpDraft } from './drafts.ts';
import { forgetNotes } from './notes.ts';
import { showAfter, showVerdict } from './proceed.ts';
import type { BesidePage } from './state.ts';

/** Goes to the start page; the answers stay on this device. */
export function goToStart(): void {
  pushAddress({ kind: 'start' }, {}, {});
  show({ kind: 'start' });
}

/** Goes to a page beside the questionnaire, with the answers in its address. */
export function goBeside(page: BesidePage): void {
  const { answers, draft, origin } = useApp.getState();
  pushAddress(page, answers, { draft, origin });
  show(page);
}

/** One step back in the browser's history, or to the start where the tab holds no earlier step. */
export function goBack(): void {
  if (currentEntry().depth > 0) history.back();
  else goToStart();
}

/** From a trial back to the verdict of the link as it came. */
export function backToTheirs(): void {
  const { origin } = useApp.getState();
  const content = readLink(origin ?? '', ruleset.questions, ruleset.migrations);
  if (content.kind !== 'answers') return;
  showVerdict(adviceFor(content.answers).answers, { draft: null, origin: null }, 'push');
}

/** Takes up a questionnaire kept on this device. */
export function takeUp(id: string): void {
  const draft = listDrafts().find((one) => one.id === id);
  if (draft === undefined) return;
  const content = readLink(draft.fragment, ruleset.questions, ruleset.migrations);
  takeUpDraft(id);
  const whose = { draft: id, origin: null };
  showAfter(content.kind === 'answers' ? adviceFor(content.answers).answers : {}, whose, 'push');
}

export function forget(id: string): void {
  forgetDraft(id);
  forgetNotes(id);
  useApp.setState((state) => ({ ...state }));
}

/** Copies the link to the verdict; where the clipboard is refused, the page shows the link to copy by hand. */
export async function copyLink(): Promise<void> {
  await copy(verdictLink(), 'link');
}

/** Copies the verdict as text, in the same way. */
export async function copyText(text: string): Promise<void> {
  await copy(text, 'text');
}

async function copy(text: string, what: 'link' | 'text'): Promise<void> {
  useApp.setState(({ copies }) => ({ copied: 'no', copies: copies + 1 }));
  useApp.setState({ copied: (await copyToClipboard(text)) ? what : `${what}-refused` });
}

/** Opens the phone's share sheet. Closing it again is not an error. */
export async function shareLink(title: string): Promise<void> {
  try {
    await navigator.share({ title, url: verdictLink() });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      useApp.setState({ copied: 'link-refused' });
  }
}

export function canShare(): boolean {
  return typeof navigator !== 'undefined' && 'share' in navigator;
}

/** Goes to the list of answers on the verdict page, for eyes and for the keyboard, without touching the address. */
export function goToAnswers(): void {
  const heading = document.querySelector<HTMLElement>('#answers h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

export function printPage(): void {
  window.print();
}

function verdictLink(): string {
  const { answers } = useApp.getState();
  return linkTo({ kind: 'verdict', id: adviceFor(answers).verdict }, answers);
}
