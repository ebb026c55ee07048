import { ruleset } from 'virtual:ruleset';
import { applies } from '../engine/applies.ts';
import { withImpliedSide } from '../engine/impliedSide.ts';
import { readLink, type LinkContent } from '../link/read.ts';
import type { Answers } from '../model/answers.ts';
import { adviceFor } from './advice.ts';
import { presentDraft } from './drafts.ts';
import {
  currentEntry,
  currentFragment,
  currentRoute,
  replaceAddress,
  type Entry,
} from './address.ts';
import { show, useApp } from './app.ts';
import { openCompare } from './compare.ts';
import { isLater, loadPast } from './editions.ts';
import { showAfter } from './proceed.ts';
import { noteOpened } from './opened.ts';
import { recognised } from './recognise.ts';
import { noNews } from './state.ts';
import type { BesidePage } from './state.ts';

/**
 * Shows what the address bar says: on loading the page, and on Back and Forward.
 * On a verdict the address decides, so Back undoes a change. On a question of the questionnaire
 * that this tab is in, the answers in memory decide, so Back never takes later answers away.
 */
export function openAddress(): void {
  const route = currentRoute();
  const kept = currentEntry();
  const entry = { ...kept, draft: presentDraft(kept.draft) };
  switch (route.kind) {
    case 'start':
      show({ kind: 'start' });
      return;
    case 'how':
    case 'ads':
    case 'ad-count':
    case 'certifications':
    case 'certification':
      openBeside(route, entry);
      return;
    case 'compare':
      openCompare(entry);
      return;
    case 'question':
      openQuestion(route.id, entry);
      return;
    case 'verdict':
      openVerdict(route.id, entry);
      return;
    case 'unknown':
      show({ kind: 'unreadable', why: 'no-page' });
  }
}

function openQuestion(id: string, entry: Entry): void {
  const { answers: inMemory, draft, origin } = useApp.getState();
  const question = ruleset.questions.find((one) => one.id === id);
  const fragment = currentFragment();
  const content = readLink(fragment, ruleset.questions, ruleset.migrations);
  if (question === undefined) {
    openGone(id, entry);
    return;
  }
  if (content.kind === 'unreadable') {
    show({ kind: 'unreadable', why: 'no-sense' });
    return;
  }
  const same = entry.draft === draft && entry.origin === origin && (draft ?? origin) !== null;
  const answers = adviceFor(same ? inMemory : answersIn(content)).answers;
  const whose = { draft: entry.draft, origin: entry.origin };
  // Without a side no other question makes sense yet.
  const sideless = answers['side'] === undefined && id !== 'side';
  if (sideless || applies(ruleset.questions, answers, question) === 'never') {
    showAfter(answers, whose, 'replace');
    return;
  }
  replaceAddress({ kind: 'question', id }, answers, entry);
  show(
    { kind: 'question', id, mode: entry.mode, selected: entry.selected, missing: false },
    { answers, ...whose },
  );
}

/** A page beside the questionnaire. The answers stay behind the # of its address, for the way back. */
function openBeside(page: BesidePage, { draft, origin }: Entry): void {
  const content = readLink(currentFragment(), ruleset.questions, ruleset.migrations);
  show(page, { answers: adviceFor(answersIn(content)).answers, draft, origin });
}

/** A question that an earlier edition of the rules had: its heir, or what comes next after the answers. */
function openGone(id: string, entry: Entry): void {
  const { draft, origin } = entry;
  const content = readLink(currentFragment(), ruleset.questions, ruleset.migrations);
  const gone = ruleset.migrations.find((one) => one.kind === 'question' && one.id === id);
  if (gone === undefined) show({ kind: 'unreadable', why: 'no-page' });
  else if (gone.heir !== null) openQuestion(gone.heir, entry);
  else showAfter(adviceFor(answersIn(content)).answers, { draft, origin }, 'replace');
}

function openVerdict(id: string | null, found: Entry): void {
  const fragment = currentFragment();
  const content = readLink(fragment, ruleset.questions, ruleset.migrations);
  if (content.kind !== 'answers' || Object.keys(content.answers).length === 0) {
    show({ kind: 'unreadable', why: content.kind === 'unreadable' ? 'no-sense' : 'no-answers' });
    return;
  }
  const advice = adviceFor(withImpliedSide(ruleset.questions, content.answers));
  const entry = recognised(found, advice.answers);
  const linked = entry.draft === null && entry.origin === null;
  if (linked) noteOpened(fragment);
  const news = linked
    ? {
        fragment,
        madeWith: content.madeWith,
        dropped: content.dropped,
        stale: advice.dropped,
        newer: content.newer || isLater(content.madeWith),
      }
    : noNews;
  show(
    { kind: 'verdict', linked: id, news },
    {
      answers: advice.answers,
      draft: entry.draft,
      origin: entry.origin,
    },
  );
  void loadPast(news.madeWith);
}

function answersIn(content: LinkContent): Answers {
  return content.kind === 'answers' ? withImpliedSide(ruleset.questions, content.answers) : {};
}

/** Shows the right page again whenever Back, Forward or a pasted link changes the address. */
export function followHistory(): void {
  window.addEventListener('popstate', openAddress);
}
