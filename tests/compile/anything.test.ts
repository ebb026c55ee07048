import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { RulesError } from '../../src/compile/problem.ts';
import { small } from './smallRules.ts';

// Whatever an author's hand slips on must come back as a problem with a place, or be right.

const signs = [
  ' ',
  '\n',
  ':',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '&',
  '*',
  '?',
  '|',
  '\t',
  '0',
];
const slips: readonly fc.Arbitrary<(lines: string[], at: number) => string[]>[] = [
  fc.constant((lines, at) => lines.toSpliced(at, 1)),
  fc.constant((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  fc.constant((lines, at) => lines.with(at, ` ${lines[at] ?? ''}`)),
  fc.constant((lines, at) => lines.with(at, (lines[at] ?? '').replace(' ', ''))),
  fc.constant((lines, at) => lines.with(at, (lines[at] ?? '').replace(/[a-z]+$/, ''))),
  fc.tuple(fc.constantFrom(...signs), fc.nat(60)).map(([sign, column]) => (lines, at) => {
    const line = lines[at] ?? '';
    return lines.with(at, line.slice(0, column) + sign + line.slice(column));
  }),
  fc.nat(60).map((column) => (lines, at) => {
    const line = lines[at] ?? '';
    return lines.with(at, line.slice(0, column) + line.slice(column + 1));
  }),
];

test('a slip of the hand is told with a place, and nothing else is ever thrown', () => {
  const files = [...small.keys()];
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(400),
      fc.array(fc.oneof(...slips), { minLength: 1, maxLength: 2 }),
      (file, line, hands) => {
        const before = (small.get(file) ?? '').split('\n');
        const after = hands.reduce((lines, slip) => slip(lines, line % lines.length), before);
        const texts = new Map([...small, [file, after.join('\n')]]);
        try {
          check(compileWithSources(texts), '2026-11-23');
        } catch (error) {
          if (!(error instanceof RulesError)) throw error;
          expect(error.problems.length).toBeGreaterThan(0);
          for (const problem of error.problems) {
            const length = (texts.get(problem.file) ?? '').split('\n').length;
            expect(problem.line).toBeLessThanOrEqual(length);
            expect(problem.message).not.toMatch(/undefined|\[object|NaN/);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});
