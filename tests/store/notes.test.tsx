import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { blanksIn, mailTo } from '../../src/store/mail.ts';
import {
  carryNotes,
  editNote,
  forgetNotes,
  noteOwner,
  startNoteOver,
  undoStartOver,
  useNote,
} from '../../src/store/notes.ts';

const draft = 'Hello [name],';
let key = '';
let count = 0;

beforeEach(() => {
  count += 1;
  key = `questionnaire${String(count)}/ask-for-the-training`;
});

const read = (of = key) => renderHook(() => useNote(of)).result.current;

describe('a note', () => {
  test('is the draft until somebody types, and again when they type it back', () => {
    expect(read()).toEqual({ edited: null, aside: null });
    editNote(key, 'Hello Kim,', draft);
    expect(read().edited).toBe('Hello Kim,');
    editNote(key, draft, draft);
    expect(read().edited).toBeNull();
  });

  test('shows what is typed at once wherever it stands on the page', () => {
    const elsewhere = renderHook(() => useNote(key));
    act(() => {
      editNote(key, 'Hello Kim,', draft);
    });
    expect(elsewhere.result.current.edited).toBe('Hello Kim,');
  });

  test('comes back after Start over', () => {
    editNote(key, 'Hello Kim,', draft);
    startNoteOver(key);
    expect(read().edited).toBeNull();
    undoStartOver(key);
    expect(read().edited).toBe('Hello Kim,');
  });

  test('survives a reload, and a storage that holds something else does no harm', async () => {
    editNote(key, 'Hello Kim,', draft);
    vi.resetModules();
    const again = await import('../../src/store/notes.ts');
    expect(renderHook(() => again.useNote(key)).result.current.edited).toBe('Hello Kim,');
    sessionStorage.setItem('cherry-on-top/notes', '{"a/b":{"edited":3},"c":null}');
    vi.resetModules();
    const damaged = await import('../../src/store/notes.ts');
    expect(renderHook(() => damaged.useNote('a/b')).result.current.edited).toBeNull();
  });

  test('goes on with the answers of a link when they become one’s own', () => {
    const answers = { side: 'team' };
    const link = { draft: null, origin: null };
    const own = { draft: `own${String(count)}`, origin: null };
    editNote(`${noteOwner(link, answers)}/x`, 'Mine.', draft);
    carryNotes(link, own, answers);
    expect(read(`own${String(count)}/x`).edited).toBe('Mine.');
  });

  test('never takes the place of one that was written already', () => {
    const from = { draft: `from${String(count)}`, origin: null };
    const to = { draft: `to${String(count)}`, origin: null };
    editNote(`from${String(count)}/x`, 'From.', draft);
    editNote(`to${String(count)}/x`, 'To.', draft);
    carryNotes(from, to, {});
    expect(read(`to${String(count)}/x`).edited).toBe('To.');
  });

  test('is forgotten with its questionnaire, and no other', () => {
    editNote('gone/x', 'Gone.', draft);
    editNote('gone-not/x', 'Stays.', draft);
    forgetNotes('gone');
    expect(read('gone/x').edited).toBeNull();
    expect(read('gone-not/x').edited).toBe('Stays.');
    expect(sessionStorage.getItem('cherry-on-top/notes')).not.toContain('Gone.');
  });
});

test('a mail keeps its lines, its brackets and whatever else would end an address', () => {
  const href = mailTo('A & B?', 'One.\n\n50 % = [half] #1');
  expect(href).not.toMatch(/[\s#[\]]/);
  const { searchParams } = new URL(href);
  expect(searchParams.get('subject')).toBe('A & B?');
  expect(searchParams.get('body')).toBe('One.\r\n\r\n50 % = [half] #1');
  expect(href).not.toContain('+');
});

test.each([
  ['Hello [name], about [the job].', 2],
  ['Hello Kim, about [] and [.', 0],
])('places to fill in: %s', (text, blanks) => {
  expect(blanksIn(text)).toBe(blanks);
});
