import { expect, test } from '@playwright/test';
import { words } from '../../src/words/words.ts';

// Not the quiet test of the others: here the browser is meant to complain.
test('a page whose script cannot be loaded says what to do', async ({ page }) => {
  await page.route(/HowPage-.*\.js$/, (route) => route.abort());
  await page.goto('./');
  await page.getByRole('link', { name: words.how.nav }).click();
  await expect(page.getByText(words.later.whatNow)).toBeVisible();
});
