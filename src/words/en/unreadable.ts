export const unreadable = {
  title: 'This link cannot be read',
  'no-answers':
    'There are no answers in it. The part after the # is missing, which happens when a link is cut short.',
  'no-sense':
    'The part after the # holds no answer that this tool knows. It may have been damaged on the way.',
  'no-page': 'There is no page at this address. The link may have been damaged on the way.',
  whatNow:
    'Ask for the link again, copied whole. Or answer the questions yourself. It takes about five minutes.',
  fresh: 'Start fresh',
  rescue: 'Try the answers in this link',
} as const;
