// Makes sure that what package-lock.json names is installed, so that one command works in a fresh
// clone. Only Node's own modules here: this runs before node_modules exists.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Installed */
/** @typedef {Record<string, Installed>} Packages what npm calls "packages", by folder */

/**
 * Installs when node_modules is absent or is not what the lock file says. Throws when it cannot.
 * @param {string} folder with a package.json of its own
 */
export function ensureInstalled(folder = root) {
  const needed = /** @type {{ engines: { node: string } }} */ (readJson(join(root, 'package.json')))
    .engines.node;
  const old = tooOld(process.versions.node, needed);
  if (old) throw new Error(old);
  if (isInstalled(folder)) return;

  const names = relative(root, join(folder, 'package-lock.json'));
  console.log(`Installing the packages that ${names} names (npm ci).`);
  const { status } = npm(['ci'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) {
    throw new Error('npm ci did not finish. What it said is above; put that right and try again.');
  }
}

/**
 * Whether what lies in a folder's node_modules is what its lock file says.
 * @param {string} folder
 */
export function isInstalled(folder) {
  return isComplete(
    packages(join(folder, 'package-lock.json')),
    packages(join(folder, 'node_modules/.package-lock.json')),
  );
}

/**
 * What is wrong with this version of Node, in a sentence, or undefined.
 * @param {string} version such as "20.20.2"
 * @param {string} needed such as ">=20.19", from package.json
 */
export function tooOld(version, needed) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [least = 0, leastMinor = 0] = needed.replace('>=', '').split('.').map(Number);
  if (major > least || (major === least && minor >= leastMinor)) return undefined;
  return `This is Node ${version}; Node ${needed.replace('>=', '')} or newer is needed. Install it from nodejs.org or with your version manager, then run the command again.`;
}

/**
 * Compares the lock file with the record npm keeps of what it really installed. Packages marked
 * optional are for other platforms and may be missing.
 * @param {Packages | undefined} locked
 * @param {Packages | undefined} installed
 */
export function isComplete(locked, installed) {
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([folder, wanted]) => {
    if (folder === '') return true;
    const there = installed[folder];
    if (!there) return wanted.optional === true;
    return there.version === wanted.version && there.integrity === wanted.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function packages(file) {
  try {
    return /** @type {{ packages: Packages }} */ (readJson(file)).packages;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
