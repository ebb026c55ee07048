// npm run screenshots: builds the site and takes the pictures in docs/screenshots/: five verdicts, each on a
// phone and on a desktop, light and dark, and on paper. The cases are examples of the rules.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URLSearchParams } from 'node:url';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { words } from '../src/words/words.ts';
import { findBrowser } from './browser.mjs';
import { root } from './install.mjs';
import { serve } from './serve.mjs';

const cases = [
  'bank-on-safe',
  'newcomer-employer-pays',
  'senior-wants-overview',
  'knows-little',
  'wave-of-badges',
];
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
// A4 at 96 points an inch.
const paper = { width: 794, height: 1123 };
const folder = join(root, 'docs/screenshots');

/** @typedef {{ id: string, answers: Record<string, string> }} Example */

/** @param {string} id */
function addressOf(id) {
  /** @type {Example[]} */
  const examples = parse(readFileSync(join(root, 'rules/examples.yaml'), 'utf8'), {
    schema: 'failsafe',
  });
  const example = examples.find((one) => one.id === id);
  if (example === undefined)
    throw new Error(
      `rules/examples.yaml has no example "${id}". Name another in scripts/screenshots.mjs.`,
    );
  return `verdict/#v=1&${new URLSearchParams(example.answers).toString()}`;
}

mkdirSync(folder, { recursive: true });
const server = await serve({ dir: join(root, 'dist') });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });

/**
 * @param {string} id
 * @param {string} name
 * @param {import('@playwright/test').BrowserContextOptions} options
 * @param {'screen' | 'print'} media
 */
async function take(id, name, options, media) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(server.url + addressOf(id));
  await page.getByRole('button', { name: words.whose.mine }).click();
  await page.getByText(words.verdict.sharedTitle).waitFor({ state: 'detached' });
  await page.emulateMedia({ media });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: join(folder, `${id}-${name}.png`) });
  await context.close();
}

for (const id of cases) {
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of /** @type {const} */ (['light', 'dark']))
      await take(id, `${size}-${colorScheme}`, { viewport, colorScheme }, 'screen');
  await take(id, 'paper', { viewport: paper }, 'print');
}
await browser.close();
await server.close();
console.log(`${String(cases.length * 5)} pictures written to docs/screenshots/.`);
