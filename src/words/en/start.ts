export const start = {
  lead: 'You are about to spend money and evenings on a certificate because you hope that it gets you a job. Find out first.',
  others:
    'Or you lead people who want one, or hire people who hold one: there are questions for that too.',
  points: [
    'A few plain questions, about five minutes. “I don’t know” is a good answer.',
    'A clear verdict with every reason, what it rests on, and who earns from saying so.',
    'What to find out first, what each outcome would lead to, and what to do next.',
    'A link to share with a friend, a mentor or your boss.',
  ],
  begin: 'Start',
  beginNew: 'Start a new one',
  claims: 'What it does not claim',
  claimsText:
    'It cannot tell you whether you will get a job. It follows one essay by somebody who has hired product managers, checked against other voices and against 200 job ads. Where it goes beyond the essay, it says so. It sells nothing and earns nothing, whatever the verdict.',
  privacy:
    'No account, no cookies, no server. What you enter never leaves your browser unless you share a link.',
  resume: 'Go on where you were',
  about: (side: string, verdict: string) => `${side} · ${verdict}`,
  resumeText: (about: string, count: number, when: string) =>
    `${about} · ${count === 1 ? '1 answer' : `${String(count)} answers`}, kept on this device ${when}`,
  goOn: 'Go on',
  forget: 'Forget it',
  title: 'Is a product certification worth it, for you?',
} as const;
