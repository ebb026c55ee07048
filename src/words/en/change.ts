export const change = {
  title: 'What would change this verdict',
  none: 'Nothing you could answer differently changes this, not even two answers at once.',
  turnsOn: (names: readonly string[], all: number) =>
    names.length === all
      ? `Every answer counts here: each of the ${String(all)} could turn it.`
      : `It turns on ${String(names.length)} of the ${String(all)} answers: ${names.join('; ')}. Any one of the others could be different, and the verdict would stay.`,
  turnsOnOne: (name: string, all: number) =>
    all === 1
      ? `It turns on the one answer that was given: ${name}.`
      : `It turns on one of the ${String(all)} answers: ${name}. Any one of the others could be different, and the verdict would stay.`,
  pairs: 'No single answer would change it. It takes two at once, such as these.',
  try: 'Answers to try',
  if: (said: string) => `If ${said}`,
  and: (said: string) => `and ${said}`,
  likely: (name: string) => `${name}, most likely`,
  lessSure: (name: string) => `Not settled any more, most likely still: ${name}`,
  yours: 'This is in your hands.',
  findable: 'Worth checking.',
  task: (task: string) => `Worth checking. ${task}`,
  given: 'Told so that you know, not as advice.',
  more: (count: number) =>
    count === 1
      ? '1 more answer that would change it'
      : `${String(count)} more answers that would change it`,
  morePairs: (count: number) =>
    count === 1 ? '1 more such pair' : `${String(count)} more such pairs`,

  now: 'Now',
  then: 'Then',
  example: 'For example',
  hint: 'Press any of the answers to try it. Nothing is changed until you say so.',
  open: (names: string) => `Still possible then: ${names}.`,
  asks: (names: readonly string[]) =>
    names.length === 1
      ? `A question comes up then: ${names.join()}.`
      : `Questions come up then: ${names.join('; ')}.`,
  dropped: (names: readonly string[]) => `Does not matter any more then: ${names.join('; ')}.`,
  comes: 'Reasons that come up',
  goes: 'Reasons that fall away',
  others: (count: number) => `and ${String(count)} more`,
  use: 'Use this answer',
  useBoth: 'Use these answers',
  undo: 'Undo',
  announce: (conditions: string, headline: string) => `${conditions}: ${headline}`,
  undone: 'Nothing is being tried. The verdict is as it was.',
} as const;
