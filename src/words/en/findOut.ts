export const findOut = {
  likely: (name: string) => `Most likely: ${name}.`,
  counted: (because: readonly string[], source: string, date: string) =>
    `${because.join(' ')} (${source}, ${date}.)`,
  notCounted: (names: string) =>
    `We found no count for: ${names}. There we go by what more of the possible answers lead to. That is a guess.`,
  usual: 'This is what is usual.',
  found: 'That is what I found',
  foundHidden: (label: string) => `(${label})`,
  task: 'Ten minutes that settle it: ',
  later:
    'It may take days until you know. Keep the link to this page: it holds your answers, and what you found is one click there too.',
} as const;
