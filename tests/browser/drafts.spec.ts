import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import { answer, asked, begin, choose, heading, linkTo } from './steps.ts';
import { change, expectVerdict } from './verdict.ts';

// Questionnaires that were left before the end.

const kept = (page: Page, count: number) => page.getByText(words.start.resumeText('', count, ''));
const goOn = (page: Page) => page.getByRole('button', { name: words.start.goOn, exact: true });

test('answers of a closed tab are offered on the start page and can be gone on with', async ({
  page,
  context,
}) => {
  await begin(page);
  const answers = await answer(page, hirer, { until: 'use' });
  await page.close();

  const later = await context.newPage();
  await later.goto('./');
  await expect(later.getByText(words.start.resume)).toBeVisible();
  await expect(kept(later, 3)).toBeVisible();
  await goOn(later).click();
  await expect(heading(later, asked('use', answers))).toBeFocused();
  await expectVerdict(later, await answer(later, hirer, { given: answers }));
});

test('whoever has answered nothing is offered nothing to go on with', async ({ page }) => {
  await begin(page);
  await page.goto('./');
  await expect(page.getByRole('link', { name: words.start.begin, exact: true })).toBeVisible();
  await expect(page.getByText(words.start.resume)).toHaveCount(0);
});

test('starting again keeps the earlier questionnaire', async ({ page }) => {
  await begin(page);
  await answer(page, hirer, { until: 'use' });
  await page.getByRole('link', { name: words.question.startAgain }).click();
  await expect(heading(page, asked('side', {}))).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await answer(page, hirer, { until: 'own-framework' });
  await page.goto('./');
  await expect(kept(page, 1)).toBeVisible();
  await expect(kept(page, 3)).toBeVisible();
});

test('what is forgotten stays forgotten', async ({ page }) => {
  await begin(page);
  await answer(page, hirer, { until: 'use' });
  await page.goto('./');
  await page.getByRole('button', { name: words.start.forget }).click();
  await expect(page.getByText(words.start.resume)).toHaveCount(0);
  await page.reload();
  await expect(heading(page, words.start.title)).toBeVisible();
  await expect(page.getByText(words.start.resume)).toHaveCount(0);
});

test('looking at a friend’s link, and trying answers on it, keeps nothing', async ({ page }) => {
  await begin(page);
  await answer(page, hirer, { until: 'obligation' });
  await page.goto(linkTo(hirer));
  await change(page, 'use').click();
  await choose(page, 'use', 'plus');
  await page.getByRole('button', { name: words.question.tryIt }).click();
  await expectVerdict(page, { ...hirer, use: 'plus' });
  await page.goto('./');
  await expect(goOn(page)).toHaveCount(1);
  await expect(kept(page, 2)).toBeVisible();
});
