import { ruleset } from 'virtual:ruleset';
import { verdictIn } from '../../engine/verdictIn.ts';
import { heirOfVerdict } from '../../link/heirs.ts';
import { readLink } from '../../link/read.ts';
import type { Edition } from '../../model/edition.ts';
import { words } from '../../words/words.ts';
import { isDraft, isInUse } from '../editions.ts';
import type { LinkNews } from '../state.ts';
import { dayInWords } from './day.ts';
import { verdictName } from './names.ts';

/** What a link's answers led to when it was made, where today's rules say something else. */
export interface ThenView {
  readonly text: string;
  /** The published changes of the rules that changed this verdict, oldest first. */
  readonly changes: readonly { readonly when: string; readonly what: string }[];
}

/**
 * Tells by the editions of the rules where the link names the one it was made with and they are at
 * hand, else by the verdict that its address names. Null where today's verdict is the same.
 */
export function thenView(
  today: string,
  linked: string | null,
  news: LinkNews,
  past: readonly Edition[],
): ThenView | null {
  const [first, ...later] = past;
  if (first !== undefined && first.number === news.madeWith?.number) {
    const then = verdictThen(first, news);
    if (heir(then.id) === today) return null;
    return {
      text: words.then.text(dayInWords(first.date), then.name, verdictName(today)),
      changes: changes(first, later, today, news),
    };
  }
  // An address that names another verdict than the same rules give was changed by hand.
  if (isInUse(news.madeWith)) return null;
  const whole = news.dropped.length === 0 && news.stale.length === 0;
  const known = linked === null ? null : heir(linked);
  if (linked === null || known === null || known === today || !whole || !isVerdict(known))
    return null;
  return { text: words.then.undated(verdictName(known), verdictName(today)), changes: [] };
}

function changes(
  first: Edition,
  later: readonly Edition[],
  today: string,
  news: LinkNews,
): ThenView['changes'] {
  let before = heir(verdictThen(first, news).id);
  const found = later.flatMap((edition) => {
    const { id, name } = verdictThen(edition, news);
    if (heir(id) === before) return [];
    before = heir(id);
    return [{ when: words.then.change(dayInWords(edition.date), name), what: edition.note }];
  });
  if (before === today || !isDraft()) return found;
  return [...found, { when: words.then.draft(verdictName(today)), what: words.then.draftNote }];
}

/** The verdict of the link's answers in an edition, by that edition's own ids and names. */
function verdictThen(edition: Edition, { fragment }: LinkNews): { id: string; name: string } {
  const content = readLink(fragment, edition.questions, ruleset.migrations);
  const id = verdictIn(edition, content.kind === 'answers' ? content.answers : {});
  return { id, name: edition.verdicts.find((one) => one.id === id)?.name ?? verdictName(id) };
}

function heir(id: string): string | null {
  return heirOfVerdict(id, ruleset.migrations);
}

function isVerdict(id: string): boolean {
  return id === 'find-out' || ruleset.verdicts.some((one) => one.id === id);
}
