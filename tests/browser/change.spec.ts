import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { hirer, learner, teamLead } from './people.ts';
import { expect, test } from './quiet.ts';
import {
  answer,
  asked,
  choose,
  heading,
  label,
  linkTo,
  proceed,
  radio,
  reachVerdict,
} from './steps.ts';
import { answerList, answerTo, change, expectVerdict } from './verdict.ts';

// One's own answer is saved; on somebody's link it is tried.
const back = new RegExp(`^(${words.question.keep}|${words.question.tryIt})$`);
const save = (page: Page) => page.getByRole('button', { name: back });

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

test('a change that raises new questions asks them before the verdict', async ({ page }) => {
  await reachVerdict(page, hirer);
  await change(page, 'side').click();
  await choose(page, 'side', 'team');
  await expect(save(page)).toHaveCount(0);
  await proceed(page);
  const framework = { 'own-framework': hirer['own-framework'] ?? '' };
  await expectVerdict(
    page,
    await answer(page, teamLead, { given: { side: 'team', ...framework } }),
  );
  await expect(answerTo(page, 'own-framework')).toContainText(label('own-framework', 'none'));
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
