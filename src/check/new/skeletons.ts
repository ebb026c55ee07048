import { certificationSkeleton } from './certification.ts';
import type { Kind } from './kinds.ts';
import { firstAnswers, firstWorld, sidesAsked, sidesOf, verdictsOf, type Stock } from './stock.ts';
import { ids, quoted, writeHere } from './words.ts';

/**
 * A record of each kind to be filled in: the lines of its keys, each with a comment that says what it
 * is for. Names that it refers to are taken from the rules there are, so that it compiles as it stands.
 */
export const skeletons: Readonly<
  Record<Kind, (id: string, stock: Stock, file: string) => readonly string[]>
> = {
  rule(id, stock, file) {
    const { scores, rules, claims } = stock.sources;
    const beside = rules.find(({ source }) => source.file === file)?.value;
    const score =
      scores.find(({ value }) => value.id in (beside?.add ?? {}))?.value ?? scores[0]?.value;
    const when = firstAnswers(stock, score?.side ?? '').slice(0, 2);
    return [
      `id: ${id}`,
      '# Who it fires for: question: [options]. All of it must fit.',
      `when: { ${when.map(([question, option]) => `${question}: ${ids([option])}`).join(', ')} }`,
      '# Whole points, such as +2 or -1, on one or more scores of one side.',
      `add: { ${score?.id ?? ''}: +1 }`,
      '# One sentence why. It is read after "You said: …".',
      `because: ${writeHere('one sentence that says why these answers count.')}`,
      '# The claim it rests on, from claims.yaml.',
      `claim: ${beside?.claim ?? claims[0]?.value.id ?? ''}`,
    ];
  },

  question(id, { sources }) {
    const last = sidesAsked(sources.questions.at(-1)?.value['asked-when']);
    const [side] = last ?? [];
    return [
      `id: ${id}`,
      '# Two or three words, for lists of answers.',
      `name: ${writeHere('a short name')}`,
      `ask: ${writeHere('the question?')}`,
      '# Why it is asked. The person reads it.',
      `why: ${writeHere('why the answer matters.')}`,
      '# In whose hands the answer is: yours, findable or given.',
      'control: given',
      ...(typeof side === 'string'
        ? [
            '# Who is asked. It can look only at questions further up.',
            `asked-when: { side: ${ids([side])} }`,
          ]
        : []),
      '# Option ids stand in links, so choose them to last. "said" finishes the sentence "You said: …".',
      'options:',
      '  - id: first',
      `    label: ${writeHere('the first answer')}`,
      `    said: ${writeHere('you …')}`,
      '  - id: second',
      `    label: ${writeHere('the second answer')}`,
      `    said: ${writeHere('you …')}`,
    ];
  },

  verdict: (id) => [
    `id: ${id}`,
    '# Two or three words, for chips and lists.',
    `name: ${writeHere('a short name')}`,
    `headline: ${writeHere('the verdict in one sentence.')}`,
    '# The headline as a guess, for when open answers could still change it.',
    `probably: ${writeHere('Probably …')}`,
    `summary: ${writeHere('two or three sentences for whoever gets it.')}`,
    '# good, mixed or bad',
    'outlook: mixed',
  ],

  certification: certificationSkeleton,

  source: (id) => [
    `id: ${id}`,
    `title: ${writeHere('what it is called')}`,
    `by: ${writeHere('who says so')}`,
    '# Its address, and when it was written: 2024, 2024-05, 2024-05-31, or undated, about 2021 to 2023.',
    '# url: https://example.org/',
    '# date: "2024-05-31"',
    '# yes where it earns from courses or certificates.',
    'sells: "no"',
  ],

  claim(id, { sources }) {
    const [source] = sources.sources;
    const cited =
      source === undefined
        ? 'support: []'
        : `support:\n  - { source: ${source.value.id}, says: ${writeHere('what it says, in our words.')} }`;
    return [
      `id: ${id}`,
      '# In your own words, never in those of a source.',
      `says: ${writeHere('the claim in one sentence.')}`,
      '# Either essay: where the essay says it. Or beyond: why we go further than the essay.',
      `beyond: ${writeHere('why we go further than the essay.')}`,
      '# strong (many independent voices or a count), fair (several voices) or thin (few voices)',
      'strength: thin',
      '# Who says so, and in contest who says otherwise. Sources are ids from sources.yaml.',
      ...cited.split('\n'),
      'contest: []',
    ];
  },

  step(id, stock) {
    const [side = ''] = sidesOf(stock);
    return [
      `id: ${id}`,
      '# When it is shown: verdicts, answers and bands.',
      `when: { verdict: ${ids(verdictsOf(stock, side).slice(-1))} }`,
      `title: ${writeHere('one thing to do next.')}`,
      `text: ${writeHere('how to do it, in two or three sentences.')}`,
      '# Why it fits this person, from what their answers say.',
      `why: ${writeHere('one sentence that their answers make true.')}`,
    ];
  },

  letter(id, stock) {
    const [side = ''] = sidesOf(stock);
    return [
      `id: ${id}`,
      '# Whom it fits, where a step names it.',
      `when: { side: ${ids([side])} }`,
      `to: ${writeHere('who gets it, such as: your boss')}`,
      '# Leave the subject out where it is not a mail.',
      `subject: ${writeHere('the subject of the mail')}`,
      '# Paragraphs. {…} is filled from placeholders.yaml, and [square brackets] are for the person to fill in.',
      'text:',
      `  - says: ${writeHere('a paragraph.')}`,
    ];
  },

  placeholder: (id) => [
    `id: ${id}`,
    '# The first words whose condition fits. The last ones fit everybody.',
    'words:',
    '  - when: {}',
    `    says: ${writeHere('the words that take its place')}`,
  ],

  law(id, stock) {
    const [side = '', other] = sidesOf(stock);
    const foreign = other === undefined ? [] : verdictsOf(stock, other).slice(0, 1);
    return [
      `id: ${id}`,
      `says: ${writeHere('what must hold, in one sentence.')}`,
      '# Whom it is about.',
      `when: { side: ${ids([side])} }`,
      '# What they never get. Or always: what they always get. Or ordered: what an answer may not make worse.',
      foreign.length === 0
        ? `always: { side: ${ids([side])} }`
        : `never: { verdict: ${ids(foreign)} }`,
    ];
  },

  example(id, stock) {
    const [side = ''] = sidesOf(stock);
    const world = firstWorld(stock, side);
    const answers = Object.entries(world?.answers ?? { side });
    return [
      `id: ${id}`,
      `name: ${writeHere('whose situation it is, in a few words')}`,
      '# Leave out what is open, or write dont-know.',
      `answers: { ${answers.map(([question, option]) => `${question}: ${quoted(option)}`).join(', ')} }`,
      '# What it must come to; find-out where the open answers decide.',
      `verdict: ${world?.verdict ?? 'find-out'}`,
    ];
  },
};
