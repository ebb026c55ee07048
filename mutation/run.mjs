// npm run mutate [-- link engine … --force]: changes the code of a folder one small thing at a time, and counts
// the changes that no test of the folder notices. Minutes for a small folder, an hour and more for all.
// --force tries again what an earlier run has tried: a surviving constant is not retried by itself when
// only a test was added.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/install.mjs';
import { npm } from '../scripts/npm.mjs';
import { withTypes } from './types.mjs';

// Of a hundred mutants so many are to be noticed.
const enough = 95;

const folders = ['link', 'engine', 'compile', 'check'];
const here = join(root, 'mutation');
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/** @param {string} folder */
function mutate(folder) {
  const env = { ...process.env, MUTATE: folder };
  const args = [stryker, 'run', 'mutation/stryker.config.mjs', ...force];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) return false;
  const report = withTypes(root, join(root, `.cache/mutation/${folder}.json`));
  const all = Object.values(report.files).flatMap(({ mutants }) => mutants);
  /** @param {string[]} statuses */
  const count = (...statuses) => all.filter((one) => statuses.includes(one.status)).length;
  // What does not compile is no change that anybody could make, so it counts neither way.
  const refused = count('CompileError');
  const noticed = count('Killed', 'Timeout');
  const score = (100 * noticed) / (all.length - refused);
  console.log(
    `${folder}: of ${all.length} mutants ${refused} do not compile. Of the others tests notice ${noticed} (${count('Timeout')} of them by going on for ever); ${count('Survived')} survive, ${count('NoCoverage')} stand where no test comes. ${score.toFixed(1)} %.`,
  );
  return score >= enough;
}

const force = process.argv.slice(2).filter((word) => word === '--force');
const asked = process.argv.slice(2).filter((word) => word !== '--force');
const unknown = asked.find((folder) => !folders.includes(folder));
if (unknown !== undefined) {
  console.error(
    `"${unknown}" is not mutated. Name some of these, or none for all: ${folders.join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  if (!existsSync(stryker)) npm(['ci'], { cwd: here, stdio: 'inherit' });
  const passed = (asked.length > 0 ? asked : folders).map(mutate);
  if (passed.includes(false)) process.exitCode = 1;
}
