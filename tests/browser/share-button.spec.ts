import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import { linkTo, verdictHeading } from './steps.ts';

const share = (page: Page) => page.getByRole('button', { name: words.verdict.share, exact: true });

/** A phone whose share sheet writes down what it is given, and then does as told. */
async function withShareSheet(page: Page, ending: 'shared' | 'closed'): Promise<ShareData[]> {
  const given: ShareData[] = [];
  await page.exposeFunction('writeDown', (data: ShareData) => {
    given.push(data);
  });
  await page.addInitScript(`
    Navigator.prototype.share = async (data) => {
      await writeDown(data);
      if ('${ending}' === 'closed') throw new DOMException('closed', 'AbortError');
    };`);
  return given;
}

test('where the device can share, the share sheet gets the link and the verdict', async ({
  page,
  baseURL,
}) => {
  const given = await withShareSheet(page, 'shared');
  await page.goto(linkTo(hirer));
  await share(page).click();
  const title = await verdictHeading(page, hirer).textContent();
  const url = new URL(linkTo(hirer), baseURL).href;
  await expect.poll(() => given).toEqual([{ title, url }]);
});

test('closing the share sheet is no problem worth a word', async ({ page }) => {
  const given = await withShareSheet(page, 'closed');
  await page.goto(linkTo(hirer));
  await share(page).click();
  await expect.poll(() => given).toHaveLength(1);
  await expect(page.getByText(words.verdict.refused)).toHaveCount(0);
  await expect(page.getByLabel(words.verdict.copyByHand)).toHaveCount(0);
});

test('where the device cannot share, no button promises it', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(linkTo(hirer));
  await expect(verdictHeading(page, hirer)).toBeVisible();
  await expect(share(page)).toHaveCount(0);
});
