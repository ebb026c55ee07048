export const verdict = {
  tag: 'Your verdict',
  tagShared: 'A verdict from a link',
  tagHolds: 'Your verdict · holds whatever the open answers are',
  tagHoldsShared: 'A verdict from a link · holds whatever the open answers are',
  tagOpen: 'Not settled yet',
  anyVerdict: 'A verdict',
  anyPreview: 'The verdict on the answers in this link, with its reasons.',
  findOutPreview:
    'What is still open decides. The page tells what is likely, the one thing to find out first, and what each answer would lead to.',
  goAhead: 'Go ahead. What is open only decides what the badge is worth.',
  findFirst: (probably: string) => `${probably}. Find out one thing first.`,
  openSummary: (names: string) => `What you left open still decides between: ${names}.`,
  copy: 'Copy link to this verdict',
  copied: 'Link copied',
  copyByHand: 'Copy this link by hand',
  refused: 'The browser did not let us copy. The link is below.',
  share: 'Share',
  change: 'Change an answer',
  print: 'Print or save',
  private:
    'The answers live in the link, after the #, and are never sent to a server. Whoever gets the link sees all of them, what you want it for too.',
  startAgain: 'Start again',
  forYourself: 'Answer it myself',
  sharedTitle: 'You are looking at answers from a link',
  shared: (side: string) =>
    `Is a product certification worth it? Somebody asked that about “${side}”. “You” is that person. Try what you like: their answers stay.`,
  triedTitle: 'You are trying other answers on a verdict that somebody sent you',
  tried: 'What you see is not what they answered.',
  backToTheirs: 'Back to theirs',
  tagTried: 'With other answers than in the link',
  goOn: (count: number) =>
    count === 1 ? 'Answer the last open question' : `Answer up to ${String(count)} open questions`,
  closer: (count: number) =>
    count === 1
      ? 'One more question would make the steps fit you better. It cannot change the verdict.'
      : `${String(count)} more questions would make the steps fit you better. They cannot change the verdict.`,
  goCloser: 'Go on answering',
  stillDeciding: 'Some questions that decide are not answered yet.',

  why: 'Why',
  youSaid: 'You said: ',
  theySaid: 'The answers say: ',
  assumed: 'Not said, but usual: ',
  list: (items: readonly string[]) => items.join('; '),
  noReasons: 'With so little answered, no reason holds for certain yet.',
  essay: 'In the essay: ',
  beyond: 'Beyond the essay: ',
  strength: { strong: 'Well supported', fair: 'Supported', thin: 'Thinly supported' },
  counted: (support: number, contest: number, sell: number) =>
    [
      support === 1 ? '1 source for it' : `${String(support)} sources for it`,
      contest === 0 ? 'none found against it' : `${String(contest)} against it`,
      sell === 0
        ? 'none of them sells courses'
        : `${String(sell)} of them ${sell === 1 ? 'sells' : 'sell'} courses or certificates`,
    ].join(', '),
  supports: 'For it',
  contests: 'Against it',
  sells: 'sells courses or certificates',
  undated: 'no date given',

  findOut: 'Find out first',
  findOutLead: (question: string) => `The answer that matters most: ${question}`,
  readAds: 'Paste the ads here, and the page reads them for you',
  outcomes: 'What each answer would lead to',
  ifAnswer: (said: string) => `If ${said}`,
  thenProbably: (name: string) => `${name}, most likely`,
  stillOpen: (names: string) => `Still possible then: ${names}`,
  settles: 'That settles it.',

  next: 'What to do next',
  scores: 'Where you stand',
  range: (from: string, to: string) => `Between “${from}” and “${to}”`,
  rangeNote: 'Depends on what is still open.',
  answers: 'Your answers',
  answersShared: 'The answers',
  changeOne: 'Change',
  answerOne: 'Answer',
  notAsked: 'Not asked: it cannot change the verdict',
  notAnswered: 'Not answered yet',
  linkTitle: 'Some of the link could not be used',
  linkText: 'The rest of the answers are kept. Left out:',
  dropped: {
    'unknown-question': (part: string) => `${part}: there is no such question (any more).`,
    'unknown-option': (part: string) => `${part}: that question has no such answer (any more).`,
    withdrawn: (part: string) =>
      `${part}: that answer is not among the choices any more. Where it still matters, the question is open again.`,
    twice: (part: string) =>
      `${part}: the question is answered twice, and the first answer counts.`,
  },
  stale: (question: string) => `${question}: this question does not arise with the other answers.`,
  newer: 'The link was made by a newer version of this tool. Reload the page to get it.',
} as const;
