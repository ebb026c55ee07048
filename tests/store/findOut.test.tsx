import { expect, test } from 'vitest';
import { noNews } from '../../src/store/state.ts';
import { verdictView } from '../../src/store/views/verdict.ts';
import type { Answers } from '../../src/model/answers.ts';
import { words } from '../../src/words/words.ts';
import { learner, rollout, unsure } from '../browser/people.ts';

function findOut(answers: Answers) {
  const { findOut: view } = verdictView(answers, null, { draft: null, origin: null }, noNews, []);
  if (view === null) throw new Error('An open verdict is expected.');
  return view;
}

test('what is likely is told with what was counted, by whom and when', () => {
  const { likelihood, outcomes } = findOut(unsure);
  expect(likelihood.likely).toContain('Skip it');
  expect(likelihood.counted.join(' ')).toMatch(/197 of 200 ads .*\(Our own count .*2026-11-23\.\)/);
  expect(likelihood.notCounted).toBeNull();
  const usual = outcomes.filter(({ note }) => note.includes(words.findOut.usual));
  expect(usual.map(({ id }) => id)).toEqual(['not-named']);
});

test('where nothing was counted, it says so and names no number', () => {
  const { likelihood, question } = findOut({ ...learner, payer: 'dont-know' });
  expect(question).toBe('payer');
  expect(likelihood.counted).toEqual([]);
  expect(likelihood.notCounted).toContain('Who pays');
  expect(likelihood.notCounted).not.toMatch(/\d/);
});

test('each outcome leads to the verdict of the answers with what was found', () => {
  for (const { id, href } of findOut(rollout).outcomes) {
    expect(href).toContain(`own-framework=${id}`);
    expect(href).not.toContain('own-framework=dont-know');
  }
});

test('the note that asks for the answer is drafted beside the question', () => {
  expect(findOut(unsure).letter?.id).toBe('ask-what-the-line-is-for');
  expect(findOut(unsure).letter?.draft).toContain('When you choose whom to invite');
});
