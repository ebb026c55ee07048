export const how = {
  title: 'How it decides',
  nav: 'How it decides',
  lead: 'No black box, and no opinion that was made up for you. Everything that the verdict rests on stands here, and can be read, checked and argued with.',

  steps: 'In five steps',
  stepList: [
    'Your answers make rules apply. Each rule adds or takes away a few points, and says why in one sentence.',
    'The points are added up into a few scores, and each score falls into a band such as “shut” or “open”.',
    'A table reads the bands from the top. The first row that fits is the verdict.',
    'What you leave open counts as “any of the answers may be true”. If all of them lead to the same verdict, it is settled. If not, the page says what to find out.',
    'Before the rules are published, every possible set of answers is tried, and the promises below are checked on each.',
  ],

  tables: 'The tables',
  tablesLead:
    'Read from the top: the first row that fits decides. Where no other row fits, the last one does.',
  tableOf: (side: string) => `Deciding for: ${side}`,
  ifHead: 'If',
  thenHead: 'then',
  otherwise: 'Anything else',
  always: 'always',
  is: (name: string, values: string) => `${name}: ${values}`,
  not: (text: string) => `not (${text})`,
  and: ', and ',
  or: ' or ',

  laws: 'What it promises',
  lawsLead: (worlds: string) =>
    `Each of these holds in every one of the ${worlds} possible sets of answers that it speaks of. That was tried out, one by one, when these pages were built.`,
  tried: (worlds: string) => `Tried on ${worlds} sets of answers.`,

  lean: 'How it leans',
  leanLead:
    'The share of all possible sets of answers for each verdict. Nobody is a random set of answers, so this is not how often people get a verdict. It is here so that you can see which way the rules tilt.',
  leanHead: 'Verdict',
  shareHead: 'Share',

  examples: 'Examples',
  examplesLead:
    'Situations like real ones, in our own words. Each is a test: if a change of the rules gave one of them another verdict, it would not be published. Open one to see its reasons.',
  examplesOf: (side: string, count: number) => `Deciding for: ${side}. ${String(count)} examples`,
  toldIn: (source: string) => `One like it is told in: ${source}.`,

  editions: 'What changed, and when',
  editionsLead:
    'Every published state of the rules is kept. A link remembers which one it was made with. If the verdict has changed since, the page says so, and why.',
  edition: (date: string) => `${date}: `,
  draft: 'The rules you are looking at have been worked on since, and are not published yet.',

  sources: 'Where it all comes from',
  sourcesLead: (count: number, sell: number) =>
    `${String(count)} sources. ${String(sell)} of them earn from courses or certificates, and are marked.`,
  back: 'Back to your answers',
} as const;
