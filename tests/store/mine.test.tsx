import { beforeEach, describe, expect, test } from 'vitest';
import { useApp } from '../../src/store/app.ts';
import { listDrafts } from '../../src/store/drafts.ts';
import { goOnAsMine } from '../../src/store/mine.ts';
import { openAddress } from '../../src/store/open.ts';
import { foundOut } from '../../src/store/proceed.ts';
import { hirer, rollout } from '../browser/people.ts';

function open(answers: Readonly<Record<string, string>>) {
  history.replaceState(null, '', `/verdict/#v=1&${new URLSearchParams(answers).toString()}`);
  openAddress();
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('one’s own link on another day', () => {
  test('what was found is tried on it, and becomes one’s own with one more click', () => {
    open(rollout);
    foundOut('own-framework', 'safe');
    expect(useApp.getState()).toMatchObject({ draft: null, answers: { 'own-framework': 'safe' } });
    expect(useApp.getState().origin).toContain('own-framework=dont-know');
    expect(listDrafts()).toEqual([]);

    goOnAsMine();
    const { draft, origin, answers } = useApp.getState();
    expect([origin, answers['own-framework']]).toEqual([null, 'safe']);
    expect(listDrafts().map(({ id }) => id)).toEqual([draft]);
  });

  test('is one’s own on the device that keeps its answers, and goes on with that questionnaire', () => {
    open(hirer);
    goOnAsMine();
    const { draft } = useApp.getState();
    open(hirer);
    foundOut('use', 'require');
    expect(useApp.getState().draft).toBe(draft);
    expect(listDrafts()).toHaveLength(1);
    expect(listDrafts()[0]?.fragment).toContain('use=require');
  });
});

test('what was found shows the verdict that follows, and stays one’s own', () => {
  open({ ...hirer, obligation: 'dont-know' });
  goOnAsMine();
  foundOut('obligation', 'no');
  expect(useApp.getState().page).toMatchObject({ kind: 'verdict', linked: 'leave-it-out' });
  expect(listDrafts()[0]?.fragment).toContain('obligation=no');
});
