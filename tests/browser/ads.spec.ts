import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { hirer, learner } from './people.ts';
import { expect, test } from './quiet.ts';
import { fragmentOf, heading, label, question, reachVerdict } from './steps.ts';

// Reading pasted job ads, all in the browser.

const ad = `Product Owner, Claims Platform
About the role
You will own the backlog of one team on our agile release train and work with the release train engineer.
Requirements
- 3 years as a product owner
- CSPO or PSPO certification required
- Experience with the Scaled Agile Framework (SAFe) and PI planning
Benefits
- Private medical insurance (PMI) and a training budget
We are an equal opportunity employer. Apply with your CV.`;

const field = (page: Page) => page.getByLabel(words.ads.field);
const read = (page: Page) => page.getByRole('button', { name: words.ads.read, exact: true });

test('an ad is read, marked, and fills in three answers that can be corrected', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: words.ads.nav }).click();
  await expect(heading(page, words.ads.title)).toBeFocused();
  await field(page).fill(ad);
  await read(page).click();
  const found = page.locator('#found');
  for (const name of ['CSPO', 'PSPO'])
    await expect(found.getByRole('listitem').filter({ hasText: name }).first()).toContainText(
      words.ads.strengths.required,
    );
  await expect(found).toContainText('SAFe');
  await expect(page.locator('mark').filter({ hasText: 'CSPO' }).first()).toBeVisible();
  const named = page.getByLabel(question('named').name);
  await expect(named).toHaveValue('required');
  await named.selectOption('preferred');
  await page.getByRole('button', { name: words.ads.take }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  expect(page.url()).toContain('named=preferred');
  expect(page.url()).toContain('framework=safe');
  await page.goBack();
  await expect(field(page)).toHaveValue(ad);
});

test('what the ads say is put into the answers that are there', async ({ page }) => {
  await page.goto(`ads/#${fragmentOf(learner)}`);
  await field(page).fill(ad);
  await read(page).click();
  await page.getByRole('button', { name: words.ads.take }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.ads.title);
  expect(page.url()).toContain(`experience=${learner['experience'] ?? ''}`);
  expect(page.url()).toContain('framework=safe');
});

test('bad input gets a clear answer', async ({ page }) => {
  await page.goto('ads/');
  await read(page).click();
  await expect(page.getByText(words.ads.trouble.empty)).toBeVisible();
  await field(page).fill('\u0000\u0001\u0002\ufffd'.repeat(400));
  await read(page).click();
  await expect(page.getByText(words.ads.trouble['not-text'])).toBeVisible();
  await field(page).fill('See you tomorrow at eight.');
  await read(page).click();
  await expect(page.getByText(words.ads.trouble['no-ad'])).toBeVisible();
});

test('a megabyte of ads in one line is read', async ({ page }) => {
  await page.goto('ads/');
  const long = `${ad.replaceAll('\n', ' ')} `.repeat(Math.ceil(1_000_000 / ad.length));
  await field(page).fill(long);
  await read(page).click();
  await expect(page.locator('#found')).toContainText('CSPO');
});

test('nothing that was pasted is kept on the device or in the address', async ({ page }) => {
  await page.goto('ads/');
  await field(page).fill(ad);
  await read(page).click();
  await expect(page.locator('#found')).toBeVisible();
  const kept = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, history.state]),
  );
  expect(kept).not.toContain('Claims Platform');
  expect(page.url()).not.toContain('Claims');
});

test('the count of real ads leads to reading one’s own', async ({ page }) => {
  await page.goto('ads/count/');
  await expect(page.getByRole('row').filter({ hasText: 'Network engineers' })).toContainText(
    '46.8\u00a0%',
  );
  await page.getByRole('link', { name: words.adCount.read }).click();
  await expect(heading(page, words.ads.title)).toBeVisible();
});

test('opened without answers, the page puts what it found into the answers that the device keeps', async ({
  page,
}) => {
  await reachVerdict(page, learner);
  await page.goto('ads/');
  await field(page).fill(ad);
  await read(page).click();
  await expect(page.getByText(words.ads.into('').slice(0, -1))).toBeVisible();
  await page.getByRole('button', { name: words.ads.take }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.ads.title);
  expect(page.url()).toContain(`want=${learner['want'] ?? ''}`);
  expect(page.url()).toContain('framework=safe');
});

test('somebody who hires begins a new set of answers, and keeps the other', async ({ page }) => {
  await reachVerdict(page, hirer);
  await page.getByRole('link', { name: words.ads.nav }).click();
  await field(page).fill(ad);
  await read(page).click();
  await expect(page.getByText(words.ads.fresh)).toBeVisible();
  await page.getByRole('button', { name: words.ads.take }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await page.goto('./');
  await expect(page.getByText(label('side', 'applicants'))).toBeVisible();
});

test('ads that name another certification than the one in question say so', async ({ page }) => {
  await page.goto(`ads/#${fragmentOf({ ...learner, certification: 'school' })}`);
  await field(page).fill(ad);
  await read(page).click();
  const own = label('certification', 'school');
  await expect(page.getByText(words.ads.others('CSPO, PSPO', own))).toBeVisible();
});

test('what is taken over is what was read last, and never an older reading', async ({ page }) => {
  await page.goto('ads/');
  await field(page).fill(ad);
  await read(page).click();
  await expect(page.getByLabel(question('named').name)).toHaveValue('required');
  await field(page).fill(ad.replace('CSPO or PSPO certification required', 'CSPO is a plus'));
  await expect(page.getByText(words.ads.changed)).toBeVisible();
  await expect(page.getByRole('button', { name: words.ads.take })).toHaveCount(0);
  await read(page).click();
  await expect(page.getByLabel(question('named').name)).toHaveValue('preferred');
});

test('a look at the count and back loses nothing of the text', async ({ page }) => {
  await page.goto('ads/');
  await field(page).fill(ad);
  await read(page).click();
  await page.getByRole('link', { name: words.ads.usualLink }).click();
  await page.getByRole('link', { name: words.adCount.read }).click();
  await expect(field(page)).toHaveValue(ad);
});
