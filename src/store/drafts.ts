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

// The last day that a calendar of this machine can name.
const lastDay = 8.64e15;

// What this tab last read or wrote, by id: if the storage holds something else, another tab is at it.
// The tab's own storage keeps it over a reload; where that is blocked, memory has to do.
const seenHere = new Map<string, string>();

function seen(id: string): string | null {
  return attempt(null, () => sessionStorage.getItem(prefix + id)) ?? seenHere.get(id) ?? null;
}

function noteSeen(id: string, text: string): void {
  seenHere.set(id, text);
  attempt(undefined, () => sessionStorage.setItem(prefix + id, text));
}

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

// Where this tab went on after another had taken a draft over: earlier pages of the tab still name the old one.
const heirs = new Map<string, string>();

/** The draft under which this tab goes on with the one named. */
export function presentDraft(id: string | null): string | null {
  const heir = id === null ? undefined : heirs.get(id);
  return heir === undefined ? id : presentDraft(heir);
}

/** Marks a draft as read by this tab, so that going on with it here is not taken for a clash. */
export function takeUpDraft(id: string): void {
  attempt(undefined, () => {
    noteSeen(id, localStorage.getItem(prefix + id) ?? '');
  });
}

/**
 * Keeps the answers under the draft's id and returns that id, or a new id where another
 * tab has changed the draft since this one last saw it: then both go on, side by side.
 */
export function keepDraft(id: string, fragment: string): string {
  return attempt(id, () => {
    const stored = localStorage.getItem(prefix + id);
    const clash = stored !== null && stored !== seen(id);
    const own = clash ? newDraftId() : id;
    const text = `${String(Date.now())} ${fragment}`;
    localStorage.setItem(prefix + own, text);
    if (clash) heirs.set(id, own);
    noteSeen(own, text);
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
  if (cut < 0 || !(kept > 0 && kept <= lastDay)) return null;
  return { id, kept, fragment: text.slice(cut + 1) };
}

function attempt<T>(otherwise: T, action: () => T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
