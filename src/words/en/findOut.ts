export const findOut = {
  likely: (name: string) => `Most likely: ${name}.`,
  counted: (because: readonly string[], source: string, date: string) =>
    `${because.join(' ')} (${source}, ${date}.)`,
  notCounted: (names: string) =>
    `Nobody has counted what is usual for “${names}”. There every answer counts the same, which is a guess.`,
  usual: 'This is what is usual.',
  found: 'That is what I found',
  foundHidden: (label: string) => `(${label})`,
  task: 'A task of ten minutes: ',
  later:
    'The answer may take days to come. Keep the link to this page: it holds your answers, and what you found is one click there too.',
} as const;
