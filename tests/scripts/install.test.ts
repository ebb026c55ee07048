import { expect, test } from 'vitest';
import { isComplete, tooOld } from '../../scripts/install.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};

test('what is installed is what the lock file says', () => {
  const installed = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };
  expect(isComplete(locked, installed)).toBe(true);
});

test.each([
  ['nothing is installed', undefined],
  ['a package is missing', {}],
  ['a package is older', { 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } }],
  [
    'a package has other content',
    { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } },
  ],
])('%s: install again', (_what, installed) => {
  expect(isComplete(locked, installed)).toBe(false);
});

test('without a lock file nothing is complete', () => {
  expect(isComplete(undefined, {})).toBe(false);
});

test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('Node %s is new enough', (version) => {
  expect(tooOld(version, '>=20.19')).toBeUndefined();
});

test.each(['18.20.4', '20.18.1'])('Node %s is too old', (version) => {
  expect(tooOld(version, '>=20.19')).toContain(`This is Node ${version}; Node 20.19 or newer`);
});
