import { expect, test } from 'vitest';
import type { Finding } from '../../../src/check/finding.ts';
import { newsBetween } from '../../../src/check/live/news.ts';

function found(message: string): Finding {
  return {
    file: 'rules/laws.yaml',
    line: 1,
    column: 1,
    check: 'law-broken',
    severity: 'error',
    message,
    witness: null,
  };
}

const [one, again] = [
  found('It breaks in 8 of 1,024.5 worlds.'),
  found('It breaks in 9 of 16 worlds.'),
];

test.each([
  ['another number is no news', [one], [again], 0, 0],
  ['the same once more is', [one], [one, again], 1, 0],
  ['and so is the same once less', [one, again], [one], 0, 1],
  ['twice more is news twice', [one], [one, one, one], 2, 0],
  ['other words are', [one], [found('It bends in 8 of 1,024.5 worlds.')], 1, 1],
  ['a number that was none is', [found('Row 2 decides.')], [found('Row  decides.')], 1, 1],
])('%s', (_, before, after, appeared, gone) => {
  const news = newsBetween(before, after);
  expect([news.appeared.length, news.gone.length]).toEqual([appeared, gone]);
});
