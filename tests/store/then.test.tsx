import { ruleset } from 'virtual:ruleset';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { editionOf } from '../../src/compile/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { openAddress } from '../../src/store/open.ts';
import { useApp } from '../../src/store/app.ts';
import { verdictView } from '../../src/store/views/verdict.ts';
import { words } from '../../src/words/words.ts';
import { hirer } from '../browser/people.ts';

// What somebody is told who opens a link from an earlier edition. Two made-up editions stand before
// today's: in the first everybody was told to ask for it, since the second the rules are today's.
const today = editionOf(ruleset, { number: 2, date: '2026-05-06', note: 'An obligation counts.' });
const asking = ruleset.verdicts.findIndex(({ id }) => id === 'ask-for-it');
const first: Edition = {
  ...today,
  number: 1,
  date: '2026-01-02',
  note: 'The first rules.',
  verdicts: today.verdicts.map((verdict) =>
    verdict.id === 'ask-for-it' ? { ...verdict, name: 'Demand it' } : verdict,
  ),
  diagram: { nodes: [], root: -1 - asking },
};

const served = vi.hoisted(() => ({ fails: false }));
vi.mock('virtual:editions', () => ({
  current: { number: 2, date: '2026-05-06', draft: false },
  history: [],
  editions: [
    () => (served.fails ? Promise.reject(new Error('offline')) : Promise.resolve(first)),
    () => Promise.resolve(today),
  ],
}));

const answers = new URLSearchParams(hirer).toString();

async function open(path: string) {
  history.replaceState(null, '', path);
  openAddress();
  await vi.waitFor(() => {
    const { page, past } = useApp.getState();
    if (page.kind !== 'verdict') throw new Error('A verdict is expected.');
    if (page.news.madeWith?.number === 1 && past.length === 0 && !served.fails)
      throw new Error('The editions are not there yet.');
  });
  const { page, draft, origin, past, answers: read } = useApp.getState();
  if (page.kind !== 'verdict') throw new Error('A verdict is expected.');
  return verdictView(read, page.linked, { draft, origin }, page.news, past);
}

beforeEach(() => {
  served.fails = false;
  useApp.setState({ past: [] });
});

describe('a link of an earlier edition', () => {
  test('tells what it said then, what holds today, and which change did it', async () => {
    const view = await open(`/verdict/ask-for-it/#v=1&rules=1&${answers}`);
    expect(view.id).toBe('leave-it-out');
    expect(view.then?.text).toBe(words.then.text('January 2, 2026', 'Demand it', 'Leave it out'));
    expect(view.then?.changes).toEqual([
      {
        when: words.then.change('May 6, 2026', 'Leave it out'),
        what: 'An obligation counts.',
      },
    ]);
  });

  test('does so whatever verdict its address names', async () => {
    const view = await open(`/verdict/#v=1&rules=1&${answers}`);
    expect(view.then?.changes).toHaveLength(1);
  });

  test('falls back on the address where the edition cannot be had', async () => {
    served.fails = true;
    const view = await open(`/verdict/ask-for-it/#v=1&rules=1&${answers}`);
    expect(view.then?.text).toContain('This link was made for “Ask for it”');
    expect(view.then?.changes).toEqual([]);
  });
});

test('a link of today’s edition has nothing to tell', async () => {
  const view = await open(`/verdict/leave-it-out/#v=1&rules=2&${answers}`);
  expect(view.then).toBeNull();
});

test('a link of a later edition says that this page is old', async () => {
  const view = await open(`/verdict/leave-it-out/#v=1&rules=3&${answers}`);
  expect(view.newer).toBe(true);
});

test('a link made here names the edition in use', async () => {
  const { hrefOf } = await import('../../src/store/address.ts');
  expect(hrefOf({ kind: 'verdict', id: null }, hirer)).toContain('#v=1&rules=2&');
});
