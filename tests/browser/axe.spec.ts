import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from './quiet.ts';
import { screens } from './screens.ts';

test.use({ mayMiss: true });

const axe = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/** What axe finds wrong: the rule and the first element, a line each. */
async function problems(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''}`);
}

for (const [name, open] of Object.entries(screens)) {
  test(`axe finds nothing wrong in light and in dark: ${name}`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      // Opened once for each, because axe would look at colours halfway between the two.
      await page.emulateMedia({ colorScheme });
      await open(page);
      expect(await problems(page), colorScheme).toEqual([]);
    }
  });
}
