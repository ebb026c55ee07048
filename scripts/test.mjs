// npm test: everything that has to hold, in order, each part under its own heading. A failure does not
// stop the rest. The last line is always "N passed, N failed".
//   npm test -- unit      one part alone: format, lint, types, unit, build or browser
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureInstalled, isInstalled, root } from './install.mjs';
import { npm } from './npm.mjs';
import { countCheck, countPlaywright, countVitest, lastLine, oneFailed, sum } from './report.mjs';

/** @typedef {import('./report.mjs').Count} Count */

const screen = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
const silent = /** @type {const} */ ({ cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });

/** @type {Record<string, () => Count>} */
const parts = {
  format: () => check(node('prettier/bin/prettier.cjs', ['--check', '.'], silent)),
  lint: () => check(node('eslint/bin/eslint.js', ['.', '--max-warnings', '0'], silent)),
  // What tsc remembers of the last run does not notice a package that changed: so all, each time.
  types: () => check(node('typescript/bin/tsc', ['--build', '--force', ...typed()], silent)),
  unit,
  build: () => check(npm(['run', 'build'], silent)),
  browser,
};

/** @type {Map<string, Count>} */
const counts = new Map();

try {
  const asked = wanted(process.argv.slice(2));
  ensureInstalled();
  for (const name of asked) {
    console.log(`\n── ${name} ──`);
    const result = parts[name]?.() ?? oneFailed('there is no such part');
    counts.set(name, result);
    console.log(inWords(result));
  }
} catch (problem) {
  const sentence = problem instanceof Error ? problem.message : String(problem);
  console.error(sentence);
  counts.set('npm test', oneFailed(sentence));
}

const all = [...counts.values()];
console.log('');
for (const [name, result] of counts) {
  const worthSaying = result.failed > 0 || result.skipped > 0;
  if (counts.size > 1 && worthSaying) console.log(`${name}: ${inWords(result)}`);
}
console.log(lastLine(all));
process.exitCode = sum(all, 'failed') > 0 ? 1 : 0;

/** @param {string[]} asked */
function wanted(asked) {
  const names = Object.keys(parts);
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`"${unknown}" is no part of the tests. The parts are ${names.join(', ')}.`);
  }
  if (asked.length === 0) return names;
  // The browser tests look at the built site, so it has to be today's.
  return names.filter(
    (name) => asked.includes(name) || (name === 'build' && asked.includes('browser')),
  );
}

/** The bench's own types are there to check only where its packages are. */
function typed() {
  const bench = join(root, 'bench');
  return isInstalled(bench) ? [root, bench] : [root];
}

function unit() {
  const file = fresh('unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = node('vitest/vitest.mjs', ['run', ...reporters], screen);
  return countVitest(read(file), status);
}

function browser() {
  if (counts.get('build')?.failed) return oneFailed('not run, because the build failed');
  const file = fresh('browser.json');
  try {
    process.env.CHERRY_BROWSER = findBrowser();
  } catch (problem) {
    return oneFailed(problem instanceof Error ? problem.message : String(problem));
  }
  const { status } = node('@playwright/test/cli.js', ['test'], screen);
  return countPlaywright(read(file), status);
}

/**
 * Starts a tool by its own file, because what lies in node_modules/.bin differs between systems.
 * @param {string} file in node_modules
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function node(file, args, options) {
  return spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], options);
}

/**
 * Says what the tool said only when it found something.
 * @param {import('node:child_process').SpawnSyncReturns<string | Buffer>} result
 */
function check({ status, stdout, stderr, error }) {
  if (status !== 0) console.log([stdout, stderr, error?.message].filter(Boolean).join('\n').trim());
  return countCheck(status);
}

/**
 * The place of a report, with the one of the last run taken away, so that it cannot be read again.
 * @param {string} name
 */
function fresh(name) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const file = join(root, '.cache', name);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {Count} result */
function inWords({ passed, failed, skipped, notes }) {
  const numbers = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) numbers.push(`${skipped} skipped`);
  return [numbers.join(', '), ...notes].join('; ');
}
