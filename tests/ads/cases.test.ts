import { describe, expect, test } from 'vitest';
import { casesOf } from './cases.ts';
import { strengthsIn } from './reader.ts';

describe.each([
  ['names', 'certifications by their names'],
  ['unnamed', 'certificates without a name'],
  ['strengths', 'how strongly, by the sentence'],
  ['layouts', 'how strongly, by the heading'],
  ['languages', 'other languages'],
  ['traps', 'what looks like one and is none'],
])('%s: %s', (file) => {
  test.each(casesOf(file))('$text', ({ text, found }) => {
    expect(strengthsIn(text)).toEqual(found);
  });
});
