export const next = {
  more: (count: number) => (count === 1 ? '1 more step' : `${String(count)} more steps`),
  restsOn: 'What this rests on',
} as const;
