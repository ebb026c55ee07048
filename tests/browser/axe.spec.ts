import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './quiet.ts';
import { screens } from './screens.ts';

test.use({ mayMiss: true });
// Ten screens in one go: starting a browser window for each would take longer than looking at them.
test.slow();

const axe = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/** What axe finds wrong: the rule and the first element, a line each. */
async function problems(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('axe finds nothing wrong on any screen', async ({ page }) => {
      for (const [name, open] of Object.entries(screens)) {
        await test.step(name, async () => {
          await open(page);
          expect.soft(await problems(page), name).toEqual([]);
        });
      }
    });
  });
}
