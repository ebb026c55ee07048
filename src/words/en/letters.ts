export const letters = {
  draftNote: (to: string) => `Draft the note for ${to}`,
  draftLine: (to: string) => `Draft the line for ${to}`,
  noteFor: (to: string) => `Note for ${to}`,
  lineFor: (to: string) => `Line for ${to}`,
  subject: 'Subject: ',
  stays:
    'Change it as you like. It stays in this tab until you close it, and nothing is sent from here.',
  mails: ' “Mail” opens your mail program with it.',
  blanks: (count: number) =>
    count === 0
      ? 'Nothing in [brackets] is left to fill in.'
      : count === 1
        ? '1 place in [brackets] is for you to fill in.'
        : `${String(count)} places in [brackets] are for you to fill in.`,
  copy: 'Copy text',
  mail: 'Mail',
  startOver: 'Start over',
  undo: 'Undo',
  copied: 'Text copied',
  refused:
    'The browser did not let us copy. The text is selected, so that you can copy it by hand.',
  startedOver: 'This is the draft again. Undo brings your own words back.',
  undone: 'Your own words are back.',
} as const;
