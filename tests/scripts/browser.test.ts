import { expect, test } from 'vitest';
import { usualPlaces } from '../../scripts/browser.mjs';

test('on Linux the PATH is searched first', () => {
  const [first, second] = usualPlaces('linux', { PATH: '/opt/bin::/home/me/bin' });
  expect([first, second]).toEqual([
    '/opt/bin/google-chrome-stable',
    '/home/me/bin/google-chrome-stable',
  ]);
});

test('on macOS', () => {
  expect(usualPlaces('darwin', { HOME: '/Users/me' })).toContain(
    '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
  );
});

test('on Windows', () => {
  expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});
