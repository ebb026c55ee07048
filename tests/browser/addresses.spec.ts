import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { atRoot, inFolder } from '../../scripts/addresses.mjs';
import { words } from '../../src/words/words.ts';
import { expect, test } from './quiet.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every folder of the built site that has a page: '', 'question/side/', … */
function addresses(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$/.test(path))
    .map((path) => path.replace(/index\.html$/, ''));
}

for (const [where, { url }] of Object.entries({ 'at the root': atRoot, 'in a folder': inFolder })) {
  // That nothing else is asked for and nothing complains, the test itself sees to: quiet.ts.
  test(`every address opens directly ${where}`, async ({ page }) => {
    test.slow();
    for (const address of addresses()) {
      await test.step(address, async () => {
        await page.goto(url + address);
        await expect(page.getByRole('contentinfo')).toContainText(words.footer.about);
        const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
        expect(name).not.toBe('');
        await expect(page).toHaveTitle(new RegExp(words.brand));
      });
    }
  });
}

test('every address has a title and a description of its own before any script runs', () => {
  const pages = addresses().map((address) => readFileSync(`${dist}${address}index.html`, 'utf8'));
  const titles = pages.map((html) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
  const described = pages.filter((html) => /<meta name="description" content="[^"]+"/.test(html));
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(titles).size).toBe(pages.length);
  expect(titles).not.toContain(undefined);
  expect(described).toHaveLength(pages.length);
});
