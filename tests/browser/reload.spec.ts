import { words } from '../../src/words/words.ts';
import { hirer } from './people.ts';
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
} from './steps.ts';
import { expectVerdict } from './verdict.ts';

test('a reload keeps the answer that is chosen but not sent yet', async ({ page }) => {
  await begin(page);
  const answers = await answer(page, hirer, { until: 'obligation' });
  await choose(page, 'obligation', 'dont-know');
  await page.reload();
  await expect(heading(page, asked('obligation', answers))).toBeVisible();
  await expect(radio(page, 'obligation', 'dont-know')).toBeChecked();
  await proceed(page);
  await expect(heading(page, asked('use', answers))).toBeVisible();
});

test('a reload keeps the answers given before', async ({ page }) => {
  await begin(page);
  const answers = await answer(page, hirer, { until: 'use' });
  await page.reload();
  await expectVerdict(page, await answer(page, hirer, { given: answers }));
});

test('a reload of the verdict shows it again, as one’s own', async ({ page }) => {
  const answers = await reachVerdict(page, hirer);
  await page.reload();
  await expectVerdict(page, answers);
  await expect(page.getByRole('heading', { name: words.verdict.answers })).toBeVisible();
  await expect(page.getByText(words.verdict.sharedTitle)).toHaveCount(0);
});

test('a reload of a verdict from a link keeps telling whose answers they are', async ({ page }) => {
  await page.goto(linkTo(hirer));
  await page.reload();
  await expectVerdict(page, hirer);
  await expect(page.getByText(words.verdict.sharedTitle)).toBeVisible();
});
