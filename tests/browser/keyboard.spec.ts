import type { Locator, Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import type { Answers } from '../../src/model/answers.ts';
import { hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import { asked, heading, linkTo, question, radio } from './steps.ts';
import { change, expectVerdict } from './verdict.ts';

// No mouse and no touch.

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
}

/** Chooses as screen reader and keyboard users do: into the group, then arrows or Space. */
async function chooseByKeys(page: Page, id: string, option: string): Promise<void> {
  const { options, unsure } = question(id);
  const ids = [...options, ...(unsure === null ? [] : [unsure])].map((one) => one.id);
  await tabTo(page, radio(page, id, ids[0] ?? ''));
  const place = ids.indexOf(option);
  if (place === 0) await page.keyboard.press('Space');
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
  await expect(radio(page, id, option)).toBeChecked();
}

test('keys alone lead from the start to the verdict and to its link', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, page.getByRole('link', { name: words.start.begin, exact: true }));
  await page.keyboard.press('Enter');
  let given: Answers = {};
  for (const [id, option] of Object.entries(hirer)) {
    await expect(heading(page, asked(id, given))).toBeFocused();
    await chooseByKeys(page, id, option);
    if (id === 'use')
      await tabTo(page, page.getByRole('button', { name: words.question.continue }));
    await page.keyboard.press('Enter');
    given = { ...given, [id]: option };
  }
  await expectVerdict(page, hirer);
  await tabTo(page, page.getByRole('button', { name: words.verdict.copy }));
});

test('keys alone change an answer from the verdict', async ({ page }) => {
  await page.goto(linkTo(hirer));
  await tabTo(page, change(page, 'use'));
  await page.keyboard.press('Enter');
  await expect(heading(page, asked('use', hirer))).toBeFocused();
  await tabTo(page, radio(page, 'use', 'sort'));
  await page.keyboard.press('ArrowUp');
  await expect(radio(page, 'use', 'plus')).toBeChecked();
  await page.keyboard.press('Enter');
  await expectVerdict(page, { ...hirer, use: 'plus' });
});

test('the skip link leads to the content and keeps the answers in the address', async ({
  page,
}) => {
  await page.goto(linkTo(hirer));
  const address = page.url();
  const skip = page.getByRole('link', { name: words.skip });
  await tabTo(page, skip);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the skip link is the first thing that Tab comes to', async ({ page }) => {
  await page.goto(linkTo(hirer));
  await expectVerdict(page, hirer);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.skip })).toBeFocused();
});

test('digits choose while the focus is in the question, and nowhere else', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: words.start.begin, exact: true }).click();
  await expect(heading(page, asked('side', {}))).toBeFocused();
  await page.keyboard.press('3');
  await expect(radio(page, 'side', 'applicants')).toBeChecked();
  await expect(radio(page, 'side', 'applicants')).toBeFocused();
  await page.keyboard.press('9');
  await expect(radio(page, 'side', 'applicants')).toBeChecked();
  await page.getByRole('link', { name: words.brand }).focus();
  await page.keyboard.press('1');
  await expect(radio(page, 'side', 'applicants')).toBeChecked();
  await radio(page, 'side', 'applicants').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, asked('own-framework', { side: 'applicants' }))).toBeFocused();
});
