// npm run mutate [-- link engine …]: changes the code of a folder one small thing at a time, and counts
// the changes that no test of the folder notices. Minutes for a small folder, an hour and more for all.
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
  const args = [stryker, 'run', 'mutation/stryker.config.mjs'];
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
}

const asked = process.argv.slice(2);
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
