// Turns what the test runners wrote into two numbers. It trusts no silence: no report, no tests, or a
// runner that ended badly without naming a test all count as one failed.

/** @typedef {{ passed: number, failed: number, skipped: number, notes: string[] }} Count */

/** @typedef {{ status: string, assertionResults: { status: string }[], name: string }} VitestFile */
/** @typedef {{ suites?: PlaywrightSuite[], specs: { tests: { status: string }[] }[] }} PlaywrightSuite */

/**
 * A check that holds as a whole or not.
 * @param {number | null} exit
 * @returns {Count}
 */
export function countCheck(exit) {
  return exit === 0 ? count(1, 0) : count(0, 1);
}

/**
 * @param {string | undefined} report the JSON vitest wrote
 * @param {number | null} exit its exit code; null: it was killed
 */
export function countVitest(report, exit) {
  return fromReport(report, exit, (json) => {
    const files = /** @type {{ testResults: VitestFile[] }} */ (json).testResults;
    const tests = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
    // A file that does not load, or whose set-up fails, is marked failed without a failed test.
    const broken = files.filter(
      (file) =>
        file.status === 'failed' &&
        file.assertionResults.every(({ status }) => status !== 'failed'),
    );
    const total = tally(tests, ['passed'], ['failed']);
    return {
      ...total,
      failed: total.failed + broken.length,
      notes: broken.map((file) => `could not be run: ${file.name}`),
    };
  });
}

/**
 * @param {string | undefined} report the JSON Playwright wrote
 * @param {number | null} exit its exit code; null: it was killed
 */
export function countPlaywright(report, exit) {
  return fromReport(report, exit, (json) => {
    const { suites, errors } = /** @type {{ suites: PlaywrightSuite[], errors: unknown[] }} */ (
      json
    );
    const total = tally(suites.flatMap(statuses), ['expected'], ['unexpected', 'flaky']);
    const notes = errors.map(() => 'an error outside the tests; see above');
    return { ...total, failed: total.failed + errors.length, notes };
  });
}

/** @param {Count[]} counts */
export function lastLine(counts) {
  return `${sum(counts, 'passed')} passed, ${sum(counts, 'failed')} failed`;
}

/**
 * @param {Count[]} counts
 * @param {'passed' | 'failed' | 'skipped'} which
 */
export function sum(counts, which) {
  return counts.reduce((total, each) => total + each[which], 0);
}

/**
 * One failed, with the reason.
 * @param {string} note
 */
export function oneFailed(note) {
  return { ...count(0, 1), notes: [note] };
}

/**
 * @param {string | undefined} report
 * @param {number | null} exit
 * @param {(json: unknown) => Count} read
 */
function fromReport(report, exit, read) {
  if (report === undefined) return oneFailed('the runner wrote no report');
  const counted = tryTo(() => read(JSON.parse(report)));
  if (!counted) return oneFailed('the report of the runner cannot be read');
  if (counted.passed + counted.failed === 0) return oneFailed('no test was run');
  if (exit !== 0 && counted.failed === 0) {
    const how = exit === null ? 'was killed' : `ended with exit code ${exit}`;
    const note = `no test failed, but the runner ${how}; see above`;
    return { ...counted, failed: 1, notes: [...counted.notes, note] };
  }
  return counted;
}

/**
 * @param {string[]} found
 * @param {string[]} good
 * @param {string[]} bad
 */
function tally(found, good, bad) {
  const passed = found.filter((status) => good.includes(status)).length;
  const failed = found.filter((status) => bad.includes(status)).length;
  return { ...count(passed, failed), skipped: found.length - passed - failed };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
function statuses({ suites = [], specs }) {
  const own = specs.flatMap(({ tests }) => tests.map(({ status }) => status));
  return [...own, ...suites.flatMap(statuses)];
}

/**
 * @param {number} passed
 * @param {number} failed
 * @returns {Count}
 */
function count(passed, failed) {
  return { passed, failed, skipped: 0, notes: [] };
}

/**
 * @template T
 * @param {() => T} work
 */
function tryTo(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}
