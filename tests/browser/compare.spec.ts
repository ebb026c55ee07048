import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { badgeHunter, hirer, learner } from './people.ts';
import { expect, test } from './quiet.ts';
import { fragmentOf, heading, label, linkTo, question } from './steps.ts';
import { expectVerdict, verdictName } from './verdict.ts';

// Two situations side by side.

const whatIf = (page: Page) => page.getByLabel(words.compare.whatIf);
const link = (page: Page) => page.getByLabel(words.compare.link, { exact: true });
const take = (page: Page) => page.getByRole('button', { name: words.compare.take });
const differing = (page: Page) => page.locator('#answers > table').getByRole('row');

test('“what if it were another certification” shows what that changes, and Back leads to the verdict', async ({
  page,
}) => {
  await page.goto(linkTo(learner));
  await page.getByRole('link', { name: words.takeAlong.compare, exact: true }).click();
  await expect(heading(page, words.compare.title)).toBeFocused();
  await expect(page.getByText(words.compare.nothing)).toBeVisible();
  await whatIf(page).selectOption(label('certification', 'cspo'));
  const row = differing(page).filter({ hasText: question('certification').name });
  await expect(row).toContainText(label('certification', 'pspo'));
  await expect(row).toContainText(label('certification', 'cspo'));
  await expect(differing(page)).toHaveCount(2);
  await page.goBack();
  await expectVerdict(page, learner);
});

test('a pasted link is put beside the answers, and survives a reload', async ({
  page,
  baseURL,
}) => {
  await page.goto(`compare/#${fragmentOf(badgeHunter)}`);
  await link(page).fill(`Look: ${new URL(linkTo(hirer), baseURL).href}.`);
  await take(page).click();
  const both = words.compare.differs(verdictName('skip'), verdictName('leave-it-out'));
  await expect(page.getByText(both)).toBeVisible();
  await page.reload();
  await expect(page.getByText(both)).toBeVisible();
  await expect(differing(page).filter({ hasText: words.compare.notAsked }).first()).toBeVisible();
});

test('text without answers is told so, and what was typed stays', async ({ page }) => {
  await page.goto(`compare/#${fragmentOf(hirer)}`);
  await take(page).click();
  await expect(page.getByRole('alert')).toHaveText(words.compare.emptyLink);
  await link(page).fill('see you tomorrow');
  await take(page).click();
  await expect(page.getByRole('alert')).toHaveText(words.compare.badLink);
  await expect(link(page)).toHaveValue('see you tomorrow');
});

test('without any answers the page leads to the first question', async ({ page }) => {
  await page.goto('compare/');
  await expect(page.getByText(words.compare.noAnswers)).toBeVisible();
  await page.getByRole('link', { name: words.compare.start }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
});

test('the verdict of either side can be opened', async ({ page }) => {
  await page.goto(`compare/#${fragmentOf(badgeHunter)}/${fragmentOf(hirer)}`);
  await page.getByRole('link', { name: words.compare.openVerdict }).last().click();
  await expectVerdict(page, hirer);
});
