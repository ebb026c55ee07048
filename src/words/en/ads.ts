export const ads = {
  title: 'Read a job ad',
  nav: 'Read a job ad',
  lead: 'Paste the ads that you are looking at, one or several at once. The page finds which certifications they name, and how strongly, and fills in three answers for you.',
  private:
    'The text is read in this browser. It is not sent anywhere, and it is gone when you reload or close this page.',
  field: 'The text of the ads',
  fieldHint:
    'A whole page copied from a job board is fine. Put three dashes on a line of their own between two ads, and begin each with the title of the job.',
  read: 'Read it',
  clear: 'Clear',
  trouble: {
    empty: 'There is nothing to read yet. Paste the text of an ad.',
    'not-text':
      'This is not text that can be read. Open the file, select the words of the ad, and paste those.',
    'no-ad':
      'This names no certification and no framework, and it does not look like a whole job ad. If it is a piece of one, paste the rest too: only a whole ad can tell by its silence.',
  },
  notEnglish: (language: string) =>
    `This seems to be written in ${language}. The reader was made for English. Names are still found, and how strongly they are asked for is less certain.`,
  unknownLanguage:
    'The language of this text was not recognised. Names are still found, and how strongly they are asked for is less certain.',

  found: 'What they ask for',
  count: (count: number) => (count === 1 ? '1 ad' : `${String(count)} ads`),
  nothing: 'No certification is named.',
  nothingShort: 'No certification is named. The text is short, so that may not mean much.',
  strengths: {
    required: 'required',
    preferred: 'preferred',
    mentioned: 'mentioned',
    offered: 'offered as a benefit',
  },
  inAds: (strength: string, count: number) =>
    count === 1 ? `${strength} in 1 ad` : `${strength} in ${String(count)} ads`,
  frameworks: 'Frameworks',
  noFrameworks: 'No framework is named.',
  role: 'Which kind of product work',
  noRole: 'No clear sign.',
  signs: (label: string, count: number) =>
    count === 1 ? `${label}: 1 sign` : `${label}: ${String(count)} signs`,
  ad: (number: number) => `Ad ${String(number)}`,
  marked: 'The text, with what was found',
  ignored: 'What was passed over, and why',
  ignoredItem: (words: string, because: string) => `“${words}”: ${because}`,

  fill: 'Fill in your answers',
  fillLead: 'This is what the ads say, taken together. Correct it where it is wrong.',
  changed:
    'The text was changed after it was read. Read it again, and what it says can be taken over.',
  keep: 'Leave it open',
  others: (names: string, own: string) =>
    `They name ${names}, and not the one that you are weighing (${own}).`,
  otherWork: (names: string) =>
    `They name ${names}. That is not for product or agile work, so it does not count as named here.`,
  into: (about: string) => `They go into the answers that this device keeps: ${about}.`,
  fresh: 'They begin a new set of answers for somebody who decides for themselves.',
  take: 'Use these answers',

  usual: 'What 242 real ads asked for',
  usualLead: 'Before you read too much into one ad: we counted.',
  usualLink: 'See the count',
} as const;
