export const then = {
  title: 'The rules say something else today',
  text: (day: string, then: string, now: string) =>
    `With the rules of ${day}, when this link was made, these answers led to “${then}”. Today they lead to “${now}”. Below is what holds today.`,
  undated: (linked: string, now: string) =>
    `This link was made for “${linked}”. With today’s rules the same answers lead to “${now}”. Below is what holds today.`,
  change: (day: string, name: string) => `Since ${day}: ${name}.`,
  draft: (name: string) => `Not published yet: ${name}.`,
  draftNote: 'The rules are being worked on here.',
} as const;
