// npm run mutate [-- link engine … --force]: changes the code of a folder one small thing at a time, and counts
// the changes that no test of the folder notices. Minutes for a small folder, an hour and more for all.
// --force tries again what an earlier run has tried: a surviving constant is not retried by itself when
// only a test was added.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/install.mjs';
import { npm } from '../scripts/npm.mjs';

const folders = ['link', 'engine', 'compile', 'check'];
const here = join(root, 'mutation');
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/** @param {string} folder */
function mutate(folder) {
  const env = { ...process.env, MUTATE: folder };
  const args = [stryker, 'run', 'mutation/stryker.config.mjs', ...force];
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
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
