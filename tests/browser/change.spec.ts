import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { hirer, learner } from './people.ts';
import { expect, test } from './quiet.ts';
import { asked, choose, heading, linkTo, radio, reachVerdict } from './steps.ts';
import { answerList, answerTo, change, expectVerdict } from './verdict.ts';

const save = (page: Page) => page.getByRole('button', { name: words.question.keep });

test('one answer changed leads straight back to the verdict, with the new answer', async ({
  page,
}) => {
  await reachVerdict(page, hirer);
  await change(page, 'own-framework').click();
  await expect(heading(page, asked('own-framework', hirer))).toBeFocused();
  await expect(radio(page, 'own-framework', 'none')).toBeChecked();
  await choose(page, 'own-framework', 'safe');
  await save(page).click();
  await expectVerdict(page, { ...hirer, 'own-framework': 'safe' });
});

test('saving without a change shows the same verdict', async ({ page }) => {
  await reachVerdict(page, hirer);
  await change(page, 'use').click();
  await save(page).click();
  await expectVerdict(page, hirer);
});

test('answers that no longer apply are gone from the list', async ({ page }) => {
  const kept = Object.entries(learner).filter(([id]) => id !== 'chance');
  await page.goto(linkTo(learner));
  await expect(answerTo(page, 'chance')).toBeVisible();
  await change(page, 'experience').click();
  await choose(page, 'experience', 'senior');
  await save(page).click();
  await expectVerdict(page, { ...Object.fromEntries(kept), experience: 'senior' });
  await expect(answerTo(page, 'chance')).toHaveCount(0);
});

test('another side starts another questionnaire and keeps what still fits', async ({ page }) => {
  await page.goto(linkTo(hirer));
  await change(page, 'side').click();
  await choose(page, 'side', 'team');
  await save(page).click();
  await expectVerdict(page, { side: 'team', 'own-framework': 'none' });
  await expect(answerTo(page, 'use')).toHaveCount(0);
});

test('“Change an answer” leads to the list of answers and leaves the address alone', async ({
  page,
}) => {
  await page.goto(linkTo(hirer));
  const address = page.url();
  await page.getByRole('button', { name: words.verdict.change }).click();
  await expect(answerList(page).getByRole('heading')).toBeFocused();
  await expect(answerList(page).getByRole('heading')).toBeInViewport();
  expect(page.url()).toBe(address);
});

test('an answer changed on a friend’s link becomes one’s own, and Back leads to the friend’s', async ({
  page,
}) => {
  await page.goto(linkTo(hirer));
  await change(page, 'use').click();
  await choose(page, 'use', 'weigh');
  await save(page).click();
  await expectVerdict(page, { ...hirer, use: 'weigh' });
  await expect(page.getByText(words.verdict.sharedTitle)).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expectVerdict(page, hirer);
  await expect(page.getByText(words.verdict.sharedTitle)).toBeVisible();
});
