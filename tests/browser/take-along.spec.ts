import { words } from '../../src/words/words.ts';
import { hirer, learner, unsure } from './people.ts';
import { expect, test } from './quiet.ts';
import { linkTo, verdictHeading } from './steps.ts';
import { answerList, expectVerdict } from './verdict.ts';

// What somebody takes along: the verdict as text, and on paper.

test('the verdict can be copied as text, with its answers and its link', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(linkTo(unsure));
  await expectVerdict(page, unsure);
  await page.getByRole('button', { name: words.takeAlong.copyText }).click();
  await expect(page.getByText(words.takeAlong.textCopied)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const headline = (await verdictHeading(page, unsure).textContent()) ?? '';
  expect(text.startsWith(`# ${headline}\n`)).toBe(true);
  expect(text).toContain(new URL(linkTo(unsure), baseURL).href);
  expect(text).toContain(`## ${words.verdict.findOut}`);
  for (const answer of await answerList(page).getByRole('definition').allTextContents())
    expect(text).toContain(answer.replace(/(Change|Answer).*$/, '').trim());
});

test('where the clipboard is not there, the text can be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(linkTo(hirer));
  await page.getByRole('button', { name: words.takeAlong.copyText }).click();
  const field = page.getByLabel(words.takeAlong.textByHand);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^# /);
});

test('on paper the verdict fills two sheets at most, with the link as text', async ({
  page,
  baseURL,
}) => {
  for (const person of [hirer, unsure, learner]) {
    await page.goto(linkTo(person));
    await page.reload();
    await expectVerdict(page, person);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(words.takeAlong.onPaper)).toBeVisible();
    await expect(page.getByText(words.takeAlong.onPaper)).toContainText(
      new URL(linkTo(person), baseURL).href,
    );
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: null });
  }
});
