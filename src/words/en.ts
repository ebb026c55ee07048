/**
 * Every word of the interface, in English. Words of questions, reasons, verdicts and steps
 * live in rules/. Another language is another file of the same shape.
 */
export const words = {
  brand: 'Cherry on Top',
  tagline: 'Is a product certification worth it, for you?',
  skip: 'Skip to the content',
  noScript:
    'Working out a verdict needs JavaScript, which is switched off here. The short version: a product certification seldom gets anybody a job, because no two product roles are alike. The exception is an employer whose framework defines the role, or a line in writing that asks for it. The training itself is good for people who are new, most of all when somebody else pays.',

  noScriptVerdict:
    'The reasons and the answers behind this verdict are in the link and are worked out in the browser, which needs JavaScript.',

  footer: {
    about:
      'Free, open source, nothing for sale. Your answers stay in this browser and in the links that you share.',
    limits:
      'It weighs what an experienced hirer wrote and what we found beside it. It does not know you, your market or the law where you are.',
  },

  start: {
    lead: 'You are about to spend money and evenings on a certificate because you hope that it gets you a job. Find out first.',
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
    resumeText: (count: number, when: string) =>
      `${count === 1 ? '1 answer' : `${String(count)} answers`}, kept on this device ${when}`,
    goOn: 'Go on',
    forget: 'Forget it',
    title: 'Is a product certification worth it, for you?',
  },

  question: {
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
    missingTitle: 'Nothing chosen yet',
    missing: 'Choose one of the answers. If none fits, take the nearest.',
    missingUnsure: 'Choose one of the answers. “I don’t know” counts too.',
    possible: 'Still possible after your answers',
    ruledOut: 'ruled out',
    announce: (count: number, names: string) =>
      count === 1
        ? `One verdict is left: ${names}`
        : `${String(count)} verdicts still possible: ${names}`,
  },

  verdict: {
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
    usual: (because: string) => `What is usual: ${because}`,
    noUsual:
      'We go by what fits most of the open answers. That is a guess, and the next answer can turn it.',
    copy: 'Copy link to this verdict',
    copied: 'Link copied',
    copyByHand: 'Copy this link by hand',
    refused: 'The browser did not let us copy. The link is below.',
    share: 'Share',
    change: 'Change an answer',
    print: 'Print or save',
    private: 'The answers live in the link, after the #. They are never sent to a server.',
    startAgain: 'Start again',
    forYourself: 'Answer for yourself',
    sharedTitle: 'You are looking at answers from a link',
    shared:
      'This tool tells whether a product certification is worth it for somebody. Below is its verdict on the answers in the link. Trying other answers changes nothing for whoever sent it.',
    triedTitle: 'You are trying other answers on a verdict that somebody sent you',
    tried: 'What you see is not what they answered.',
    backToTheirs: 'Back to theirs',
    tagTried: 'With other answers than in the link',
    goOn: (count: number) =>
      count === 1
        ? 'Answer the last open question'
        : `Answer up to ${String(count)} open questions`,
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
    task: 'What settles it: ',
    outcomes: 'What each answer would lead to',
    ifAnswer: (label: string) => `If: ${label}`,
    thenProbably: (name: string) => `${name}, most likely`,
    stillOpen: (names: string) => `Still possible then: ${names}`,
    settles: 'That settles it.',
    foundOut: 'I have found out',

    next: 'What to do next',
    scores: 'Where you stand',
    range: (from: string, to: string) =>
      `Between ${from.charAt(0).toLowerCase()}${from.slice(1)} and ${to.charAt(0).toLowerCase()}${to.slice(1)}`,
    rangeNote: 'Depends on what is still open.',
    answers: 'Your answers',
    answersShared: 'The answers',
    changeOne: 'Change',
    answerOne: 'Answer',
    notAsked: 'Not asked: it cannot change the verdict',
    notAnswered: 'Not answered yet',
    newTitle: 'The rules say something else today',
    newText: (linked: string, now: string) =>
      `This link was made for “${linked}”. With today’s rules the same answers lead to “${now}”. Below is what holds today.`,
    linkTitle: 'Some of the link could not be used',
    linkText: 'The rest of the answers are kept. Left out:',
    dropped: {
      'unknown-question': (part: string) => `${part}: there is no such question (any more).`,
      'unknown-option': (part: string) => `${part}: that question has no such answer (any more).`,
      twice: (part: string) =>
        `${part}: the question is answered twice, and the first answer counts.`,
    },
    stale: (question: string) =>
      `${question}: this question does not arise with the other answers.`,
    newer: 'The link was made by a newer version of this tool. Reload the page to get it.',
  },

  unreadable: {
    title: 'This link cannot be read',
    'no-answers':
      'There are no answers in it. The part after the # is missing, which happens when a link is cut short.',
    'no-sense':
      'The part after the # holds no answer that this tool knows. It may have been damaged on the way.',
    'no-page': 'There is no page at this address. The link may have been damaged on the way.',
    whatNow:
      'Ask for the link again, copied whole. Or answer the questions yourself. It takes about five minutes.',
    fresh: 'Start fresh',
    rescue: 'Try the answers in this link',
  },
} as const;
