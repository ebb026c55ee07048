import type { Locator, Page } from '@playwright/test';
import { advise } from '../../src/engine/advise.ts';
import type { Advice } from '../../src/engine/advise.ts';
import { holds } from '../../src/engine/condition.ts';
import { words } from '../../src/words/words.ts';
import { hirer, paidFor } from './people.ts';
import { expect, test } from './quiet.ts';
import { asked, heading, linkTo, question, reachVerdict, rules } from './steps.ts';
import { cardOf, changes, changeTo, here, then, undo, unfold, use } from './tries.ts';
import { expectVerdict } from './verdict.ts';

// Trying out an answer on the page of a verdict: shown in place, undone, or used.

/** The headline that people who answer like this are told. */
function headlineOf({ likely, answers }: Advice): string {
  const verdict = rules.verdicts.find(({ id }) => id === likely);
  const other = verdict?.instead.find(({ when }) => holds(when, { answers }));
  return other?.headline ?? verdict?.headline ?? '?';
}

test('trying an answer shows its verdict beside the present one, and changes nothing', async ({
  page,
}) => {
  await page.goto(linkTo(hirer));
  const address = page.url();
  const { change, card } = changeTo(page, hirer, 'use');
  const headline = headlineOf(change.then);
  await card.click();
  await expect(card).toHaveAttribute('aria-pressed', 'true');
  await expect(then(page)).toHaveText(`${words.change.then} ${headline}`);
  await expect(here(page).getByRole('heading', { level: 3, name: /^Now/ })).toContainText(
    'Leave it',
  );
  await expect(here(page).locator('[aria-live]')).toContainText(headline);
  await expectVerdict(page, hirer);
  expect(page.url()).toBe(address);
});

test('a trial is undone by its button, which gives the focus back, and by pressing the card again', async ({
  page,
}) => {
  await page.goto(linkTo(hirer));
  const { card } = changeTo(page, hirer, 'use');
  await card.click();
  await undo(page).click();
  await expect(card).toBeFocused();
  await expect(card).toHaveAttribute('aria-pressed', 'false');
  await expect(undo(page)).toHaveCount(0);
  await card.click();
  await expect(undo(page)).toBeVisible();
  await card.click();
  await expect(undo(page)).toHaveCount(0);
});

test('an answer that is used becomes the answer, and Back undoes that', async ({ page }) => {
  await reachVerdict(page, hirer);
  const { change, card } = changeTo(page, hirer, 'use');
  await card.click();
  await use(page).click();
  await expectVerdict(page, { ...hirer, ...change.answers });
  await page.reload();
  await expectVerdict(page, { ...hirer, ...change.answers });
  await expect(page.getByText(words.verdict.triedTitle)).toHaveCount(0);
  await page.goBack();
  await expectVerdict(page, hirer);
});

test('on somebody’s link an answer that is used is a trial', async ({ page }) => {
  await page.goto(linkTo(hirer));
  const { change, card } = changeTo(page, hirer, 'use');
  await card.click();
  await use(page).click();
  await expectVerdict(page, { ...hirer, ...change.answers });
  await expect(page.getByText(words.verdict.triedTitle)).toBeVisible();
  await page.getByRole('link', { name: words.verdict.backToTheirs }).click();
  await expectVerdict(page, hirer);
});

test('an answer that raises a question tells so, and asks it when it is used', async ({ page }) => {
  await page.goto(linkTo(paidFor));
  await unfold(page);
  const raising = changes(paidFor).find(({ then: after }) => after.next === 'burden');
  if (raising === undefined) throw new Error('An answer about money should raise a question.');
  await cardOf(page, raising).click();
  await expect(here(page)).toContainText(words.change.asks([question('burden').name]));
  await use(page).click();
  await expect(heading(page, asked('burden', raising.then.answers))).toBeFocused();
  await page.goBack();
  await expectVerdict(page, advise(rules, paidFor).answers);
});

test('keys alone try an answer, undo it, and use it', async ({ page }) => {
  await page.goto(linkTo(hirer));
  const { change, card } = changeTo(page, hirer, 'use');
  await card.focus();
  await page.keyboard.press('Enter');
  await expect(undo(page)).toBeVisible();
  await tabTo(page, undo(page));
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, use(page));
  await page.keyboard.press('Enter');
  await expectVerdict(page, { ...hirer, ...change.answers });
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
}
