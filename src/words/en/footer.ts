export const footer = {
  about:
    'Free, open source, nothing for sale. Your answers stay in this browser and in the links that you share.',
  limits:
    'It weighs what an experienced hirer wrote and what we found beside it. It does not know you, your market or the law where you are.',
} as const;
