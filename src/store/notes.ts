import { create } from 'zustand';
import type { Answers } from '../model/answers.ts';
import { fragmentOf } from './editions.ts';
import type { Whose } from './state.ts';

/**
 * What people make of the letters drafted for them. Kept in the tab's own storage, so that a reload
 * leaves it and closing the tab does not. It has a store of its own, so that typing draws no page again.
 */
export interface Note {
  /** The person's own words; null: the draft as it is. */
  readonly edited: string | null;
  /** What Start over has put away, for Undo. */
  readonly aside: string | null;
}

const place = 'cherry-on-top/notes';
const untouched: Note = { edited: null, aside: null };

const useNotes = create<Readonly<Record<string, Note>>>(() => readKept());

/** Whose notes are on screen: those of a questionnaire or of a link. They outlive changed answers. */
export function noteOwner({ draft, origin }: Whose, answers: Answers): string {
  return draft ?? origin ?? fragmentOf(answers);
}

/** `key` is the owner and the letter with a slash between them. */
export function useNote(key: string): Note {
  return useNotes((notes) => notes[key]) ?? untouched;
}

/** Keeps what was typed. Words that are those of the draft again count as the draft. */
export function editNote(key: string, text: string, draft: string): void {
  const { aside } = useNotes.getState()[key] ?? untouched;
  keep({ [key]: { edited: text === draft ? null : text, aside } });
}

/** Back to the draft; the person's own words are put away. */
export function startNoteOver(key: string): void {
  const { edited, aside } = useNotes.getState()[key] ?? untouched;
  keep({ [key]: { edited: null, aside: edited ?? aside } });
}

export function undoStartOver(key: string): void {
  const { edited, aside } = useNotes.getState()[key] ?? untouched;
  if (aside !== null) keep({ [key]: { edited: aside, aside: edited } });
}

/** Hands the notes of a link, or of a questionnaire that parted from another, on to the one that goes on. */
export function carryNotes(from: Whose, to: Whose, answers: Answers): void {
  const before = `${noteOwner(from, answers)}/`;
  const after = `${noteOwner(to, answers)}/`;
  if (before === after) return;
  const notes = useNotes.getState();
  const carried = Object.entries(notes)
    .filter(([key]) => key.startsWith(before))
    .map(([key, note]) => [after + key.slice(before.length), note] as const)
    .filter(([key]) => notes[key] === undefined);
  if (carried.length > 0) keep(Object.fromEntries(carried));
}

/** Forgets what was written for a questionnaire that is forgotten. */
export function forgetNotes(draft: string): void {
  const rest = Object.entries(useNotes.getState()).filter(([key]) => !key.startsWith(`${draft}/`));
  useNotes.setState(Object.fromEntries(rest), true);
  write();
}

function keep(notes: Readonly<Record<string, Note>>): void {
  useNotes.setState(notes);
  write();
}

/** A storage that is blocked or full costs nothing but the reload. */
function write(): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(useNotes.getState()));
  } catch {
    // Memory has to do.
  }
}

function readKept(): Readonly<Record<string, Note>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).map(([key, note]: [string, unknown]) => [
        key,
        { edited: textAt(note, 'edited'), aside: textAt(note, 'aside') },
      ]),
    );
  } catch {
    return {};
  }
}

function textAt(note: unknown, key: string): string | null {
  const text: unknown = typeof note === 'object' && note !== null ? Reflect.get(note, key) : null;
  return typeof text === 'string' ? text : null;
}
