import type { Answers } from '../../src/model/answers.ts';

// Whoever they are, they have an answer to every question they may meet, so that a change of the
// rules changes how many are asked and nothing else.

/** Wants the line on the CV for a first job: it is told early that no door opens. */
export const badgeHunter: Answers = {
  side: 'myself',
  goal: 'first-role',
  experience: 'none',
  framework: 'none',
  named: 'not-named',
  certification: 'pspo',
  held: 'no',
  want: 'show-something',
  payer: 'me',
  burden: 'heavy',
  chance: 'no',
  domain: 'some',
  role: 'catch-all',
};

/** Has done product work without the title and wants to learn the rest: many questions matter. */
export const learner: Answers = {
  ...badgeHunter,
  experience: 'untitled',
  want: 'learn-the-job',
  burden: 'light',
  chance: 'yes',
};

/** The same with an employer who pays freely: nobody asked how hard the cost would be. */
export const paidFor: Answers = { ...learner, payer: 'employer' };

/** Does not know whether any ad names it, and that decides. */
export const unsure: Answers = { ...badgeHunter, named: 'dont-know', burden: 'light' };

export const teamLead: Answers = {
  side: 'team',
  'team-stage': 'new',
  'team-aim': 'skills',
  'own-framework': 'none',
  practice: 'yes',
};

export const hirer: Answers = {
  side: 'applicants',
  'own-framework': 'none',
  obligation: 'no',
  use: 'sort',
};

/** A contract obliges them, and that settles it before the last question. */
export const obliged: Answers = { ...hirer, obligation: 'yes' };

/** Brings in a framework without knowing which: one answer would settle it, another not yet. */
export const rollout: Answers = {
  ...teamLead,
  'team-aim': 'framework-rollout',
  'own-framework': 'dont-know',
  practice: 'dont-know',
};
