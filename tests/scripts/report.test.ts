import { describe, expect, test } from 'vitest';
import { countCheck, countPlaywright, countVitest, lastLine, sum } from '../../scripts/report.mjs';

function vitest(...files: { status: string; tests: string[] }[]) {
  return JSON.stringify({
    testResults: files.map(({ status, tests }, index) => ({
      name: `tests/file${index}.test.ts`,
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  });
}

function playwright(tests: string[], errors: string[] = []) {
  const specs = tests.map((status) => ({ tests: [{ status }] }));
  return JSON.stringify({ suites: [{ specs: [], suites: [{ specs }] }], errors });
}

test('a check counts one', () => {
  expect(countCheck(0)).toMatchObject({ passed: 1, failed: 0 });
  expect(countCheck(2)).toMatchObject({ passed: 0, failed: 1 });
  expect(countCheck(null)).toMatchObject({ passed: 0, failed: 1 });
});

describe('vitest', () => {
  test('counts every test', () => {
    const report = vitest(
      { status: 'passed', tests: ['passed', 'passed', 'skipped', 'todo'] },
      { status: 'failed', tests: ['passed', 'failed'] },
    );
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 2, notes: [] });
  });

  test('a file that does not load is one failed', () => {
    const report = vitest(
      { status: 'failed', tests: [] },
      { status: 'failed', tests: ['skipped'] },
      { status: 'passed', tests: ['passed'] },
    );
    expect(countVitest(report, 1)).toMatchObject({ passed: 1, failed: 2, skipped: 1 });
  });
});

describe('playwright', () => {
  test('counts every test, and flaky is not passed', () => {
    const report = playwright(['expected', 'unexpected', 'flaky', 'skipped']);
    expect(countPlaywright(report, 1)).toEqual({ passed: 1, failed: 2, skipped: 1, notes: [] });
  });

  test('an error outside the tests is one failed', () => {
    expect(countPlaywright(playwright(['expected'], ['no server']), 1)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });
});

describe.each([
  ['vitest', countVitest, vitest({ status: 'passed', tests: ['passed'] }), vitest()],
  ['playwright', countPlaywright, playwright(['expected']), playwright([])],
])('%s: silence is not success', (_name, countReport, good, empty) => {
  test('a good report', () => {
    expect(countReport(good, 0)).toEqual({ passed: 1, failed: 0, skipped: 0, notes: [] });
  });

  test.each([
    ['no report', undefined],
    ['half a report', good.slice(0, 20)],
    ['a report of another shape', '{"tests": 3}'],
    ['null', 'null'],
    ['zero tests', empty],
  ])('%s is one failed', (_what, report) => {
    const counted = countReport(report, 0);
    expect(counted).toMatchObject({ passed: 0, failed: 1 });
    expect(counted.notes).toHaveLength(1);
  });

  test.each([1, null])(
    'a runner that ends with %s and names no failed test is one failed',
    (exit) => {
      expect(countReport(good, exit)).toMatchObject({ passed: 1, failed: 1 });
    },
  );
});

test('the last line adds everything up', () => {
  const counts = [countCheck(0), countCheck(1), countVitest(undefined, 0)];
  expect(lastLine(counts)).toBe('1 passed, 2 failed');
  expect(sum(counts, 'skipped')).toBe(0);
});
