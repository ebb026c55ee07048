/** The kinds of record that can be drafted, as an author calls them. */
export const kinds = [
  'rule',
  'question',
  'verdict',
  'certification',
  'source',
  'claim',
  'step',
  'letter',
  'placeholder',
  'law',
  'example',
] as const;
export type Kind = (typeof kinds)[number];

/** The list of `Sources` that holds the records of each kind; verdicts stand inside the record of their side. */
export const listOf = {
  rule: 'rules',
  question: 'questions',
  certification: 'certifications',
  source: 'sources',
  claim: 'claims',
  step: 'steps',
  letter: 'letters',
  placeholder: 'placeholders',
  law: 'laws',
  example: 'examples',
} as const satisfies Record<Exclude<Kind, 'verdict'>, string>;

/** What to do once the record is drafted: three things a kind, in their order. */
export const nextOf: Readonly<Record<Kind, readonly [string, string, string]>> = {
  rule: [
    'Say in "when" who it fires for and in "add" what it counts. Until then it fires for whoever gave these first answers.',
    'Name the claim that it rests on, or draft one first: npm run -s new -- claim its-id.',
    'Give an example that reaches it, if npm run check asks for one.',
  ],
  question: [
    'Move it to its place: it is asked from the top, and "asked-when" looks only at questions above it.',
    'Let a rule or a row of a table look at it. Until then no answer changes a verdict, so npm run check calls it dead.',
    'Answer it in the examples of everybody who is asked. Those that do not answer it may come to find-out.',
  ],
  verdict: [
    'Move it to its place: verdicts stand best first, and that order is what "better" means.',
    'Add a row to the table below that leads to it. Until then nobody gets it.',
    'Add a step for it, an example that comes to it, and look whether a law should name it.',
  ],
  certification: [
    'If people can choose it, name its option of the question "certification" here. If there is none yet, add it.',
    'Write its facts, each with its source, as rules/README.md shows.',
    'Add its name and letters to rules/job-ads.yaml, so that it is found in ads.',
  ],
  source: [
    'Give its address and its date where they are known.',
    'Say in "sells" whether it earns from courses or certificates.',
    'Cite it in the support or the contest of a claim.',
  ],
  claim: [
    'If the essay says it, write "essay" in place of "beyond".',
    'Name who supports it and who contests it, by ids from rules/sources.yaml.',
    'Name the claim in the rules that rest on it.',
  ],
  step: [
    'Say in "when" who sees it.',
    'Move it to its place: the first five that fit are shown, the rest are folded away.',
    'Name the claim that it rests on and the letter that does it, if there are any.',
  ],
  letter: [
    'Say in "when" whom it fits.',
    'Name it in a step, with "letter". Until then nobody is offered it.',
    'If it asks for the answer to a question, name that with "finds-out".',
  ],
  placeholder: [
    'Put words for some above the last ones, each with its "when".',
    'Write it into a letter, in braces.',
    'Look at that letter on the page, for each of the words.',
  ],
  law: [
    'Keep exactly one of "never", "always" and "ordered".',
    'Name the claim that it rests on, if there is one.',
    'Break it once on purpose: change a rule, see npm run check tell it, and change it back.',
  ],
  example: [
    'Set the answers to those of the situation. Leave out what is open.',
    'Set the verdict to what it must come to. If npm run check disagrees, one of the two is wrong.',
    'Name its source, if somebody has told of it.',
  ],
};
