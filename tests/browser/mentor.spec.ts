import { words } from '../../src/words/words.ts';
import { badgeHunter, hirer, learner } from './people.ts';
import { expect, test } from './quiet.ts';
import { answer, begin, label, linkTo } from './steps.ts';
import { expectVerdict, verdictName } from './verdict.ts';

// Somebody opens a link, answers for themselves, and wants both beside each other.

test('who answers for themselves after opening a link can compare both without pasting anything', async ({
  page,
}) => {
  await page.goto(linkTo(badgeHunter));
  await expect(page.getByText(words.verdict.sharedTitle)).toBeVisible();
  await expect(page.getByText(words.verdict.shared(label('side', 'myself')))).toBeVisible();
  await page.getByRole('link', { name: words.verdict.forYourself }).click();
  await answer(page, hirer);
  await expectVerdict(page, hirer);
  await page.getByRole('link', { name: words.takeAlong.compareWithTheirs }).click();
  const both = words.compare.differs(verdictName('leave-it-out'), verdictName('skip'));
  await expect(page.getByText(both)).toBeVisible();
  await page.reload();
  await expect(page.getByText(both)).toBeVisible();
});

test('who has answered before can put a link beside their own answers', async ({ page }) => {
  await begin(page);
  await answer(page, learner);
  await page.goto(linkTo(badgeHunter));
  await page.getByRole('link', { name: words.takeAlong.compareWithMine }).click();
  const row = page.locator('#answers > table').getByRole('row');
  await expect(row.filter({ hasText: label('want', 'learn-the-job') })).toBeVisible();
});

test('the comparison offers what is kept here, one click each', async ({ page }) => {
  await begin(page);
  await answer(page, hirer);
  await expectVerdict(page, hirer);
  await page.goto(`compare/${linkTo(badgeHunter).replace(/^[^#]*/, '')}`);
  const kept = words.compare.atHand.device(
    label('side', 'applicants'),
    verdictName('leave-it-out'),
  );
  await page.getByRole('button', { name: kept }).click();
  const both = words.compare.differs(verdictName('skip'), verdictName('leave-it-out'));
  await expect(page.getByText(both)).toBeVisible();
});

test('one’s own saved link is one’s own again on the device that keeps the answers', async ({
  page,
}) => {
  await begin(page);
  await answer(page, hirer);
  await expectVerdict(page, hirer);
  const link = page.url();
  await page.goto('certifications/');
  await page.goto(link);
  await expectVerdict(page, hirer);
  await expect(page.getByText(words.verdict.sharedTitle)).toHaveCount(0);
  await expect(page.getByText(words.verdict.tag, { exact: true })).toBeVisible();
});
