export const whose = {
  mine: 'These are my answers: go on with them',
  mineHint:
    'If they are yours, go on with them: they are kept on this device then, and what you change is no longer a trial.',
} as const;
