import { expect, test } from 'vitest';
import { adsView } from '../../src/store/views/ads.ts';

const named = (text: string, certification = 'undecided') => {
  const { fill, others } = adsView(text, { certification });
  return [fill.find(({ id }) => id === 'named')?.suggested, others];
};

test('a certificate for other work is told as one that does not count as named', () => {
  expect(named('PMP required')).toEqual(['', expect.stringContaining('They name PMP.')]);
  expect(named('CSPO required')).toEqual(['required', null]);
  expect(named('PMP required. We pay for your CSPO.')).toEqual(['', null]);
});

test('another one than the one in question is told by name', () => {
  const [suggested, others] = named('CSPO required', 'safe-popm');
  expect([suggested, others]).toEqual(['', expect.stringMatching(/They name CSPO, .*SAFe/)]);
});
