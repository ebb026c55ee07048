/**
 * Questionnaires kept on this device, each under a key of its own, so that two tabs with two
 * questionnaires never meet. A storage that is blocked, full or damaged costs nothing but the
 * resuming: every touch may fail, and then says so with null or false.
 */
export interface Draft {
  readonly id: string;
  /** Milliseconds since 1970, when it was last kept. */
  readonly kept: number;
  /** The answers, in the form that links use. */
  readonly fragment: string;
}

const prefix = 'cherry-on-top/draft/';
const most = 5;

// What this tab last read or wrote, by id: if the storage holds something else, another tab is at it.
const seen = new Map<string, string>();

/** The drafts, newest first. Damaged ones are passed over. */
export function listDrafts(): readonly Draft[] {
  return attempt([], () => {
    const found: Draft[] = [];
    for (let place = 0; place < localStorage.length; place += 1) {
      const key = localStorage.key(place) ?? '';
      if (!key.startsWith(prefix)) continue;
      const draft = parse(key.slice(prefix.length), localStorage.getItem(key) ?? '');
      if (draft !== null) found.push(draft);
    }
    return found.sort((a, b) => b.kept - a.kept);
  });
}

/** Marks a draft as read by this tab, so that going on with it here is not taken for a clash. */
export function takeUpDraft(id: string): void {
  attempt(undefined, () => {
    seen.set(id, localStorage.getItem(prefix + id) ?? '');
  });
}

/**
 * Keeps the answers under the draft's id and returns that id, or a new id where another
 * tab has changed the draft since this one last saw it: then both go on, side by side.
 */
export function keepDraft(id: string, fragment: string): string {
  return attempt(id, () => {
    const stored = localStorage.getItem(prefix + id);
    const clash = stored !== null && stored !== seen.get(id);
    const own = clash ? newDraftId() : id;
    const text = `${String(Date.now())} ${fragment}`;
    localStorage.setItem(prefix + own, text);
    seen.set(own, text);
    for (const old of listDrafts().slice(most)) forgetDraft(old.id);
    return own;
  });
}

export function forgetDraft(id: string): void {
  attempt(undefined, () => {
    localStorage.removeItem(prefix + id);
  });
}

/** An id for a new questionnaire. It only has to differ from the few others on this device. */
export function newDraftId(): string {
  return Math.random().toString(36).slice(2, 12);
}

function parse(id: string, text: string): Draft | null {
  const cut = text.indexOf(' ');
  const kept = Number(text.slice(0, Math.max(0, cut)));
  if (cut < 0 || !Number.isFinite(kept) || kept <= 0) return null;
  return { id, kept, fragment: text.slice(cut + 1) };
}

function attempt<T>(otherwise: T, action: () => T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
