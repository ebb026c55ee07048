import { expect, test } from 'vitest';
import { flow } from '../../src/compile/flow.ts';

test.each([
  ['several answers', { side: 'walker', sky: 'rain' }, '{ side: walker, sky: rain }'],
  ['without what was not asked', { side: 'host', sky: undefined }, '{ side: host }'],
  ['none', { sky: undefined }, '{}'],
])('%s, as they stand in a file', (_, answers, written) => {
  expect(flow(answers)).toBe(written);
});
