import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import type { Answers } from '../../src/model/answers.ts';
import { badgeHunter, hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import {
  answer,
  asked,
  begin,
  choose,
  heading,
  linkTo,
  proceed,
  radio,
  reachVerdict,
  verdictHeading,
} from './steps.ts';
import { change, expectVerdict } from './verdict.ts';

const back = (page: Page) => page.getByRole('link', { name: words.question.back });

/** Presses the browser's Back until that question is on screen. */
async function goBackTo(page: Page, id: string, answers: Answers, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await page.goBack();
  await expect(heading(page, asked(id, answers))).toBeVisible();
}

test('Back through several questions and Forward again keeps every answer', async ({ page }) => {
  await begin(page);
  const answers = await answer(page, badgeHunter, { until: 'certification' });
  const ids = Object.keys(answers).toReversed();
  for (const id of ids) {
    await back(page).click();
    await expect(heading(page, asked(id, answers))).toBeFocused();
    await expect(radio(page, id, answers[id] ?? '')).toBeChecked();
  }
  for (const id of ids.toReversed().slice(1)) {
    await page.goForward();
    await expect(radio(page, id, answers[id] ?? '')).toBeChecked();
  }
});

test('Back to an earlier question and Continue asks nothing a second time', async ({ page }) => {
  await begin(page);
  const answers = await answer(page, badgeHunter, { until: 'certification' });
  await goBackTo(page, 'experience', answers, 3);
  await proceed(page);
  await expectVerdict(page, await answer(page, badgeHunter, { given: answers }));
});

test('Back after a reload in the middle still keeps earlier and later answers', async ({
  page,
}) => {
  await begin(page);
  const answers = await answer(page, badgeHunter, { until: 'certification' });
  await goBackTo(page, 'framework', answers, 2);
  await page.reload();
  await goBackTo(page, 'experience', answers, 1);
  await proceed(page);
  await expect(heading(page, asked('certification', answers))).toBeVisible();
});

test('Back from the first question leads to the start, and Forward into it again', async ({
  page,
}) => {
  await begin(page);
  await back(page).click();
  await expect(heading(page, words.start.title)).toBeVisible();
  await page.goForward();
  await expect(heading(page, asked('side', {}))).toBeVisible();
});

test('Back on a question opened in a tab of its own leads to the start', async ({
  page,
  context,
}) => {
  await page.goto(linkTo(hirer));
  const opened = context.waitForEvent('page');
  await change(page, 'use').click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(heading(tab, asked('use', hirer))).toBeVisible();
  await back(tab).click();
  await expect(heading(tab, words.start.title)).toBeVisible();
});

test('Back from a changed verdict shows the verdict before the change', async ({ page }) => {
  const before = await reachVerdict(page, hirer);
  const after = { ...before, use: 'weigh' };
  await change(page, 'use').click();
  await choose(page, 'use', 'weigh');
  await page.getByRole('button', { name: words.question.keep }).click();
  await expectVerdict(page, after);
  await expect(verdictHeading(page, before)).toHaveCount(0);

  await goBackTo(page, 'use', after, 1);
  await page.goBack();
  await expectVerdict(page, before);
  await page.goForward();
  await page.goForward();
  await expectVerdict(page, after);
});

test('a link opened in the same tab shows its verdict, and Back the earlier one', async ({
  page,
}) => {
  const other = { ...hirer, use: 'plus' };
  await page.goto(linkTo(hirer));
  await page.goto(linkTo(other));
  await expectVerdict(page, other);
  await page.goBack();
  await expectVerdict(page, hirer);
});
