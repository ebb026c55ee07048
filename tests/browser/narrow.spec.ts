import type { Page } from '@playwright/test';
import { expect, test } from './quiet.ts';
import { screens } from './screens.ts';

test.slow();
test.use({ mayMiss: true, viewport: { width: 320, height: 640 } });

/** What sticks out of the window at the right, if anything does. */
function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth)
      .map((one) => `${one.tagName} ${one.className}: ${one.textContent.slice(0, 40)}`);
  });
}

test('nothing scrolls sideways on a narrow screen, also with text twice as large', async ({
  page,
}) => {
  for (const [name, open] of Object.entries(screens)) {
    await test.step(name, async () => {
      await open(page);
      expect.soft(await wider(page), name).toEqual([]);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect.soft(await wider(page), `${name}, text twice as large`).toEqual([]);
    });
  }
});
