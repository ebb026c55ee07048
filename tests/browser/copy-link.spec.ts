import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { hirer, rollout } from './people.ts';
import { expect, test } from './quiet.ts';
import { linkTo, reachVerdict, verdictHeading } from './steps.ts';
import { answerList, expectVerdict, reasons } from './verdict.ts';

const copy = (page: Page) => page.getByRole('button', { name: words.verdict.copy });
const byHand = (page: Page) => page.getByLabel(words.verdict.copyByHand);

/** What the next paste would bring. */
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const [who, person] of Object.entries({ settled: hirer, open: rollout })) {
  test(`a copied link shows somebody else the same verdict, reasons and answers: ${who}`, async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const answers = await reachVerdict(page, person);
    await copy(page).click();
    await expect(page.getByRole('status')).toHaveText(words.verdict.copied);
    const link = await clipboard(page);
    expect(link).toBe(new URL(linkTo(answers), baseURL).href);

    const friend = await browser.newPage();
    await friend.goto(link);
    await expectVerdict(friend, answers);
    const headline = (await verdictHeading(page, answers).textContent()) ?? '';
    await expect(verdictHeading(friend, answers)).toHaveText(headline);
    await expect(friend.getByText(words.verdict.sharedTitle)).toBeVisible();
    const because = (await reasons(page).textContent()) ?? '';
    const { youSaid, theySaid } = words.verdict;
    await expect(reasons(friend)).toHaveText(because.replaceAll(youSaid, theySaid));
    const given = await answerList(page).getByRole('definition').allTextContents();
    await expect(answerList(friend).getByRole('definition')).toHaveText(given);
    await friend.close();
  });
}

const refusals = {
  'says no': () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  },
  'is not there': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  },
};

for (const [how, refuse] of Object.entries(refusals)) {
  test(`where the clipboard ${how}, each try to copy leaves the link selected in a field`, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(refuse);
    await page.goto(linkTo(hirer));
    await expect(byHand(page)).toHaveCount(0);
    const link = new URL(linkTo(hirer), baseURL).href;
    for (const attempt of ['first', 'second']) {
      await copy(page).click();
      await expect(page.getByRole('status'), attempt).toHaveText(words.verdict.refused);
      await expect(byHand(page), attempt).toHaveValue(link);
      await expect(byHand(page), attempt).toBeFocused();
      await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(link);
    }
  });
}

test('the next verdict does not claim that its link is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(linkTo(hirer));
  await copy(page).click();
  await expect(page.getByRole('status')).toHaveText(words.verdict.copied);
  await page.goto(linkTo(rollout));
  await expectVerdict(page, rollout);
  await expect(page.getByRole('status')).toHaveText('');
});
