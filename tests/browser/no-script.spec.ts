import type { Page } from '@playwright/test';
import { inFolder } from '../../scripts/addresses.mjs';
import { words } from '../../src/words/words.ts';
import { hirer, unsure } from './people.ts';
import { expect, test } from './quiet.ts';
import { asked, heading, linkTo, radio } from './steps.ts';
import { verdictName } from './verdict.ts';

// What stands in the page before any script runs, or where none may.

test.use({ javaScriptEnabled: false });

/** What stands there only for those without JavaScript. */
async function expectInstead(page: Page, text: string): Promise<void> {
  await expect(page.locator('noscript')).toBeVisible();
  await expect(page.locator('noscript')).toContainText(text, { useInnerText: true });
}

test('the start page tells the short version and what is missing', async ({ page }) => {
  await page.goto('./');
  await expect(heading(page, words.start.title)).toBeVisible();
  await expectInstead(page, words.noScript);
});

test('a settled verdict can be read, and the page says why there is no more', async ({ page }) => {
  await page.goto(linkTo(hirer));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(verdictName('leave-it-out'));
  await expectInstead(page, words.noScriptVerdict);
});

test('an open verdict can be read, and the page says why there is no more', async ({ page }) => {
  await page.goto(linkTo(unsure));
  await expect(heading(page, words.verdict.findOut)).toBeVisible();
  await expect(page.getByText(words.verdict.findOutPreview)).toBeVisible();
  await expectInstead(page, words.noScriptVerdict);
});

test('a question says that answering needs JavaScript', async ({ page }) => {
  await page.goto('question/use/');
  await expect(heading(page, asked('use', hirer))).toBeVisible();
  await expectInstead(page, words.noScript);
});

test('the ways out of a question lead where they say', async ({ page }) => {
  const start = heading(page, words.start.title);
  for (const name of [words.brand, words.question.back]) {
    await page.goto(`${inFolder.url}question/use/`);
    await page.getByRole('link', { name }).click();
    await expect(start).toBeVisible();
    expect(page.url()).toBe(inFolder.url);
  }
  await page.goto(`${inFolder.url}question/use/`);
  await page.getByRole('link', { name: words.question.startAgain }).click();
  await expect(heading(page, asked('side', {}))).toBeVisible();
});

test('an answer is not sent to the server by a form without its script', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('question/use/');
  await radio(page, 'use', 'sort').check();
  await page.getByRole('button', { name: words.question.continue }).click();
  await page.goto('./');
  expect(requests.filter((url) => url.includes('sort'))).toEqual([]);
});
