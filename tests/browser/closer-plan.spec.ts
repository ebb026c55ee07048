import type { Page } from '@playwright/test';
import { advise } from '../../src/engine/advise.ts';
import { words } from '../../src/words/words.ts';
import { badgeHunter, obliged } from './people.ts';
import { expect, test } from './quiet.ts';
import {
  asked,
  choose,
  heading,
  linkTo,
  proceed,
  reachVerdict,
  rules,
  verdictHeading,
} from './steps.ts';
import { answerTo, expectVerdict } from './verdict.ts';

// Some verdicts are settled before every question was asked.

const goOn = (page: Page) => page.getByRole('link', { name: words.verdict.goCloser });

test('after an early verdict the rest can be asked for a closer plan', async ({ page }) => {
  const early = await reachVerdict(page, obliged);
  await expect(answerTo(page, 'use')).toContainText(words.verdict.notAsked);
  await expect(page.getByText(words.verdict.closer(1))).toBeVisible();

  await goOn(page).click();
  await expect(heading(page, asked('use', early))).toBeFocused();
  await expect(page.getByText(words.question.closer)).toBeVisible();
  await choose(page, 'use', 'sort');
  await proceed(page);
  await expectVerdict(page, { ...early, use: 'sort' });
  await expect(verdictHeading(page, early)).toBeVisible();
  await expect(goOn(page)).toHaveCount(0);
});

test('a closer plan asks one question after another and returns with all of them', async ({
  page,
}) => {
  let answers = Object.fromEntries(
    Object.entries(badgeHunter).filter(([id]) => !['burden', 'chance', 'domain'].includes(id)),
  );
  const early = answers;
  await page.goto(linkTo(answers));
  await goOn(page).click();
  for (;;) {
    const [next] = advise(rules, answers).unasked;
    if (next === undefined) break;
    const option = badgeHunter[next] ?? '';
    await expect(heading(page, asked(next, answers))).toBeVisible();
    await choose(page, next, option);
    await proceed(page);
    answers = { ...answers, [next]: option };
  }
  await expectVerdict(page, badgeHunter);
  await expect(verdictHeading(page, early)).toBeVisible();
});

test('leaving the closer plan halfway keeps what was answered', async ({ page }) => {
  const early = await reachVerdict(page, badgeHunter);
  const [first = '', second = ''] = advise(rules, early).unasked;
  await goOn(page).click();
  await choose(page, first, badgeHunter[first] ?? '');
  await proceed(page);
  await expect(heading(page, asked(second, early))).toBeVisible();
  await page.goto('./');
  await page.getByRole('button', { name: words.start.goOn, exact: true }).click();
  await expectVerdict(page, { ...early, [first]: badgeHunter[first] ?? '' });
});
