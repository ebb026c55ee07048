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

/** What to do after filling the record in, a sentence a line. */
export const nextOf: Readonly<Record<Kind, string>> = {
  rule: 'Until then it fires for whoever gave these first answers, and its points count.',
  question:
    'Then let a rule or a row of a table look at it: until then no answer changes a verdict.',
  verdict:
    'Then add a row to the table below it that leads to it: until then nobody gets it. Verdicts stand best first, so move it to its place.',
  certification:
    'If people can choose it, name its option of the question "certification" here. Then write its facts, as rules/README.md shows.',
  source: 'Then cite it in the support or the contest of a claim.',
  claim:
    'If the essay says it, write "essay" in place of "beyond". Then name the claim in the rules that rest on it.',
  step: 'The first five that fit are shown and the rest are folded away, so move it up if it matters more than those above.',
  letter: 'Then name it in a step, with "letter": until then nobody is offered it.',
  placeholder: 'Then write it into a letter, in braces.',
  law: 'A law has exactly one of "never", "always" and "ordered". Each is tried on every world.',
  example: 'Set the answers to those of the situation and the verdict to what it must come to.',
};
