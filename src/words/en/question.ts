export const question = {
  back: 'Back',
  ways: 'Ways out of this question',
  startAgain: 'Start again',
  number: (number: number) => `Question ${String(number)}`,
  atMost: (count: number) =>
    count === 0 ? 'the last one that matters' : `at most ${String(count)} more`,
  changing: 'Changing an answer',
  closer: 'So that the steps fit you better. It cannot change the verdict.',
  why: 'Why this matters',
  usual: 'Most often the case',
  usualLead: (because: string) => `What is usual: ${because}`,
  continue: 'Continue',
  keep: 'Save and return to the verdict',
  tryIt: 'Try it and return to the verdict',
  trial: 'You are trying this on a link that somebody sent. Their answers stay as they are.',
  missingTitle: 'Nothing chosen yet',
  missing: 'Choose one of the answers. If none fits, take the nearest.',
  missingUnsure: 'Choose one of the answers. “I don’t know” counts too.',
  keys: (count: number) => `Keys 1 to ${String(Math.min(count, 9))} choose, Enter goes on.`,
  now: (now: string) => `The verdict now: ${now}`,
  stays: (now: string) => `With this answer the verdict stays: ${now}`,
  becomes: (now: string, then: string) => `With this answer: ${then}. Now: ${now}`,
  possible: 'Still possible after your answers',
  ruledOut: 'ruled out',
  announce: (count: number, names: string) =>
    count === 1
      ? `One verdict is left: ${names}`
      : `${String(count)} verdicts still possible: ${names}`,
} as const;
