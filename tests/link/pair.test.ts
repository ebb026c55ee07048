import { expect, test } from 'vitest';
import { readPair, writePair } from '../../src/link/pair.ts';

const one = 'v=1&goal=promotion&side=myself';
const other = 'v=1&goal=next-role&side=myself';

test('two sets of answers in one link come back as the two they were', () => {
  expect(writePair(one, other)).toBe(`${one}/${other}`);
  expect(readPair(writePair(one, other))).toEqual([one, other]);
});

test('one set alone stays as it is and has no other', () => {
  expect(writePair(one, null)).toBe(one);
  expect(readPair(one)).toEqual([one, null]);
  expect(readPair('')).toEqual(['', null]);
});

test.each(['%2F', '%2f', '%252F', '%25252f'])('a slash escaped as %s still parts them', (slash) => {
  expect(readPair(`${one}${slash}${other}`)).toEqual([one, other]);
});

test('what stands behind a second slash is left out', () => {
  expect(readPair(`${one}/${other}/${one}`)).toEqual([one, other]);
});
