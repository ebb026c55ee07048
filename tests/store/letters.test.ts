import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { noNews } from '../../src/store/state.ts';
import { letterFor } from '../../src/store/views/letter.ts';
import { factsFor } from '../../src/store/views/facts.ts';
import { adviceFor } from '../../src/store/advice.ts';
import { verdictView } from '../../src/store/views/verdict.ts';
import type { Answers } from '../../src/model/answers.ts';

const { examples, letters, questions } = loadRuleset();
const mine = { draft: 'mine', origin: null };

function example(id: string): Answers {
  const found = examples.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no example "${id}".`);
  return found.answers;
}

function view(answers: Answers) {
  return verdictView(answers, null, mine, noNews, []);
}

/** The letter that a step of these answers offers. */
function letter(answers: Answers, id: string) {
  const found = view(answers).steps.find((step) => step.letter?.id === id)?.letter;
  if (found === undefined || found === null) throw new Error(`No step offers "${id}".`);
  return found;
}

describe('five people and what they would send', () => {
  test('who aims at a bank on SAFe asks about the team and what the plus is for', () => {
    const person = example('bank-on-safe');
    const team = letter(person, 'ask-about-the-team');
    expect(team.draft).toContain('release train engineer');
    expect(team.draft).toContain('product owner and product manager two jobs');
    const line = letter(person, 'ask-what-the-line-is-for').draft;
    expect(line).toContain('(POPM) a plus');
    expect(line).toContain('a partnership, a contract');
    const boss = letter(person, 'ask-for-the-training').draft;
    expect(boss).toContain('a short one that shrinks');
    expect(boss).not.toContain('one real decision');
  });

  test('who would owe the fee and means to leave does not sign', () => {
    const note = letter(example('pay-back-and-leaving'), 'ask-about-the-clause');
    expect(note.subject).toContain('pay-back');
    expect(note.draft).toContain('a Pragmatic Institute course');
    expect(note.draft).toMatch(/do without it, or let it shrink month by month/);
    expect(note.draft).toContain('I would rather leave the course');
    const staying = letter(example('safe-course-insider'), 'ask-about-the-clause').draft;
    expect(staying).toContain('Could it be shorter');
    expect(staying).not.toContain('I would rather leave the course');
  });

  test('who has not asked for the money ties the course to a task, and says what comes of it', () => {
    const note = letter(example('knows-little'), 'ask-for-the-training');
    expect(note.offer).toBe('Draft the note for your boss');
    expect(note.draft).toContain('Professional Scrum Product Owner course');
    expect(note.draft).toContain('[a task you have, or a comment in your last review]');
    expect(note.draft).toContain('take one real decision through what I learnt');
    expect(note.draft).not.toContain('I will pay a part');
    const part = letter(example('cohort-course'), 'ask-for-the-training').draft;
    expect(part).toContain('I will pay a part');
  });

  test('a leader tells the team that it is about words and work, and when', () => {
    const note = letter(example('head-of-product'), 'tell-the-team-why-a-course').draft;
    expect(note).toContain('one set of words');
    expect(note).toContain('not for a badge');
    expect(note).toContain('We go when there is work to use it on');
    const own = letter(example('reward'), 'tell-the-team-why-no-badges').draft;
    expect(own).toContain('time for a project of your own, a conference, money');
  });

  test('a recruiter who sorts by badges gets a line for the ad, which is no mail', () => {
    const line = letter(example('sorting'), 'line-for-the-ad');
    expect(line.subject).toBeNull();
    expect(line.offer).toBe('Draft the line for the ad, in place of the requirement');
    expect(line.draft).toContain('a decision like it that you took');
    expect(line.draft).toContain('You need no certificate');
    expect(letter(example('scrum-trainer'), 'line-with-its-reason').draft).toContain('by Scrum');
    expect(letter(example('contract-obliges'), 'line-with-its-reason').draft).toContain(
      '[The contract',
    );
  });
});

describe('in every example', () => {
  test.each(examples.map(({ id, answers }) => [id, answers] as const))('%s', (_, answers) => {
    const { steps, findOut } = view(answers);
    const offered = [...steps.map((step) => step.letter), findOut?.letter ?? null];
    const drafts = offered.flatMap((one) => (one === null ? [] : [one.draft, one.subject ?? '']));
    // Nothing in braces is left over, and no sentence starts small where a placeholder did.
    expect(drafts.filter((text) => /[{}]|(^|\n\n)[a-z]/.test(text))).toEqual([]);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.filter(({ why }) => why === '')).toEqual([]);
    const ids = steps.flatMap((step) => (step.letter === null ? [] : [step.letter.id]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('every question that may be left open and settles something has somebody to ask', () => {
  const whoever: Record<string, Answers> = {
    myself: example('knows-little'),
    team: { ...example('rollout'), 'own-framework': 'dont-know' },
    applicants: {
      side: 'applicants',
      'own-framework': 'dont-know',
      obligation: 'dont-know',
      use: 'sort',
    },
  };
  const open = questions.filter(({ unsure }) => unsure !== null);
  const without = open.filter(({ id }) =>
    Object.values(whoever).every(
      (answers) => letterFor(id, factsFor(adviceFor({ ...answers, [id]: 'dont-know' }))) === null,
    ),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
  expect(letters.length).toBeGreaterThan(0);
});

test('steps are in the words for the answers at hand', () => {
  const { steps } = view(example('rollout'));
  expect(steps.find(({ id }) => id === 'agree-on-a-task')?.why).toContain('the week after');
  const fading = view(example('head-of-product')).steps.find(({ id }) => id === 'agree-on-a-task');
  expect(fading?.title).toBe('Make the task before you book the course.');
  expect(fading?.why).toContain('no work yet');
});
