import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import { choose, linkTo } from './steps.ts';
import { change, expectVerdict } from './verdict.ts';

// Trying other answers on a verdict that somebody sent.

const tried = { ...hirer, use: 'weigh' };

async function tryAnother(page: Page): Promise<void> {
  await page.goto(linkTo(hirer));
  await change(page, 'use').click();
  await choose(page, 'use', 'weigh');
  await page.getByRole('button', { name: words.question.tryIt }).click();
  await expectVerdict(page, tried);
}

test('other answers than in the link are told as such, also after a reload', async ({ page }) => {
  await tryAnother(page);
  await expect(page.getByText(words.verdict.triedTitle)).toBeVisible();
  await page.reload();
  await expectVerdict(page, tried);
  await expect(page.getByText(words.verdict.triedTitle)).toBeVisible();
});

test('a link leads back to what they answered', async ({ page }) => {
  await tryAnother(page);
  await page.getByRole('link', { name: words.verdict.backToTheirs }).click();
  await expectVerdict(page, hirer);
  await expect(page.getByText(words.verdict.sharedTitle)).toBeVisible();
  await expect(page.getByText(words.verdict.triedTitle)).toHaveCount(0);
});

test('Back leads to what they answered as well', async ({ page }) => {
  await tryAnother(page);
  await page.goBack();
  await page.goBack();
  await expectVerdict(page, hirer);
  await expect(page.getByText(words.verdict.sharedTitle)).toBeVisible();
});

test('going on trying still leads back to the link as it came', async ({ page }) => {
  await tryAnother(page);
  await change(page, 'obligation').click();
  await choose(page, 'obligation', 'dont-know');
  await page.getByRole('button', { name: words.question.tryIt }).click();
  await expectVerdict(page, { ...tried, obligation: 'dont-know' });
  await page.getByRole('link', { name: words.verdict.backToTheirs }).click();
  await expectVerdict(page, hirer);
});
