export const whose = {
  mine: 'These are my answers',
  mineHint: 'If you gave these answers yourself, take them up. They are kept on this device then.',
} as const;
