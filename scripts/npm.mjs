// Runs npm as a child. Inside `npm test` npm has told us where it lives; that works on Windows too,
// where "npm" is a script that only a shell can start.
import { spawnSync } from 'node:child_process';

/**
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [own, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
