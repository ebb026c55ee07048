export const takeAlong = {
  copyText: 'Copy as text',
  textCopied: 'Text copied',
  textRefused: 'The browser did not let us copy. The text is below.',
  textByHand: 'Copy this text by hand',
  compare: 'Compare',
  onPaper: 'This verdict as a link: ',
  from: (brand: string, tagline: string) => `${brand}: ${tagline}`,
  whose: { own: 'My answers', shared: 'The answers' },
  points: (labels: string) => ` (${labels})`,
  score: (label: string, band: string) => `${label}: ${band}`,
  link: (link: string) => `All of it, with sources: ${link}`,
} as const;
