// Finds a browser of the Chromium family for the browser tests, and where it may, installs one. The
// browser tests are never skipped: without a browser they fail, in one line that says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, posix, win32 } from 'node:path';
import { root } from './install.mjs';

/** The path of a browser that starts. Throws when there is none and none can be had. */
export function findBrowser() {
  const named = process.env.CHERRY_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHERRY_BROWSER is "${named}", and there is no such file. Give the path of a Chrome or Chromium, or unset it.`,
    );
  }
  const found =
    usualPlaces(process.platform, process.env).find(starts) ?? downloaded() ?? install();
  if (found) return found;
  throw new Error(
    'The browser tests need a browser: install Chrome or Chromium (Debian: "apt-get install chromium", elsewhere: "npx playwright install chromium"), or name one with CHERRY_BROWSER=/path/to/chrome.',
  );
}

/**
 * Where Chrome, Chromium and Edge are found on each system, in the order to try them.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 */
export function usualPlaces(platform, env) {
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const inside = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'];
    return inside.flatMap((folder) =>
      bases
        .filter((base) => base !== undefined)
        .map((base) => {
          const program = folder === 'Microsoft/Edge' ? 'msedge.exe' : 'chrome.exe';
          return win32.join(base, folder, 'Application', program);
        }),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
      ['/Applications', `${env.HOME ?? ''}/Applications`].map(
        (base) => `${base}/${app}.app/Contents/MacOS/${app}`,
      ),
    );
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
  ];
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) =>
    folders.filter((folder) => folder !== '').map((folder) => posix.join(folder, name)),
  );
}

/**
 * Some distributions put a stand-in where the browser would be, and a browser without its libraries
 * is there and does not start: so ask it. On Windows the question would open a window.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** Playwright's own browser, if it was downloaded before. */
function downloaded() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    const path = String(chromium.executablePath());
    return starts(path) ? path : undefined;
  } catch {
    return undefined; // No package, or no browser of its own for this system.
  }
}

function install() {
  const asRoot = rootPrefix();
  if (asRoot) {
    console.log('No Chrome or Chromium here: installing Chromium with apt-get.');
    const quiet = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    const packages = ['chromium', 'fonts-dejavu-core'];
    const done =
      run([...quiet, 'update']) &&
      run([...quiet, 'install', '-y', '--no-install-recommends', ...packages]);
    const found = done && usualPlaces(process.platform, process.env).find(starts);
    if (found) return found;
  }
  console.log('No Chrome or Chromium here: asking Playwright to download one.');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const libraries = asRoot ? ['--with-deps'] : [];
  run([process.execPath, cli, 'install', ...libraries, 'chromium']);
  return downloaded();
}

/** What to put before apt-get to run it as root without being asked; undefined: there is no way. */
function rootPrefix() {
  const there = (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, 'apt-get')));
  if (!there) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return sudo ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} words */
function run([command = '', ...args]) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return true;
  console.log([stdout, stderr, error?.message].filter(Boolean).join('\n').trim());
  return false;
}
