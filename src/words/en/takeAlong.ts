export const takeAlong = {
  copyText: 'Copy as text',
  textCopied: 'Text copied',
  textRefused: 'The browser did not let us copy. The text is below.',
  textByHand: 'Copy this text by hand',
  compare: 'Compare',
  compareWithTheirs: 'Compare with the link you opened',
  compareWithMine: 'Compare with your own answers',
  paperHead: (side: string, day: string) =>
    `Cherry on Top: is a product certification worth it? Answered about “${side}”, printed on ${day}. “You” is whoever answered; the answers stand at the end.`,
  onPaper: 'This verdict as a link: ',
  from: (brand: string, tagline: string) => `${brand}: ${tagline}`,
  whose: { own: 'My answers', shared: 'The answers' },
  points: (labels: string) => ` (${labels})`,
  score: (label: string, band: string) => `${label}: ${band}`,
  link: (link: string) => `All of it, with sources: ${link}`,
} as const;
