import { words } from '../../src/words/words.ts';
import { hirer, learner } from './people.ts';
import { expect, test } from './quiet.ts';
import { asked, choose, heading, linkTo, question } from './steps.ts';
import { answerTo, change, expectVerdict, verdictName } from './verdict.ts';

// What somebody must know who opens a link that says something else than today’s rules.

/** A link as it was made before the rules had editions. */
function early(link: string): string {
  return link.replace(/rules=[^&]*&/, '');
}

test('a link made for another verdict tells that one and today’s', async ({ page }) => {
  await page.goto(early(linkTo(hirer, 'ask-for-it')));
  await expectVerdict(page, hirer);
  await expect(page.getByText(words.then.title)).toBeVisible();
  const both = words.then.undated(verdictName('ask-for-it'), verdictName('leave-it-out'));
  await expect(page.getByText(both)).toBeVisible();
});

test('a link made for today’s verdict tells no such thing', async ({ page }) => {
  await page.goto(linkTo(hirer));
  await expectVerdict(page, hirer);
  await expect(page.getByText(words.then.title)).toHaveCount(0);
});

test('an answer that does not arise beside the others is left out by name', async ({ page }) => {
  const senior = { ...learner, experience: 'senior' };
  await page.goto(linkTo(senior));
  await expect(page.getByText(words.verdict.stale(question('chance').name))).toBeVisible();
  await expect(answerTo(page, 'chance')).toHaveCount(0);
  await expectVerdict(page, senior);
});

test('a link from a newer version says so and shows what can be read', async ({ page }) => {
  await page.goto(linkTo(hirer).replace('v=1', 'v=2'));
  await expect(page.getByText(words.verdict.newer)).toBeVisible();
  await expectVerdict(page, hirer);
});

test('a link of a later edition of the rules says so too', async ({ page }) => {
  await page.goto(linkTo(hirer).replace(/rules=[^&]*/, 'rules=999'));
  await expect(page.getByText(words.verdict.newer)).toBeVisible();
});

test('a link of the edition in use is not told to be for another verdict', async ({ page }) => {
  const [, number] = /rules=(\d+)/.exec(linkTo(hirer)) ?? [];
  await page.goto(linkTo(hirer, 'ask-for-it').replace(/rules=[^&]*/, `rules=${number ?? ''}`));
  await expectVerdict(page, hirer);
  await expect(page.getByText(words.then.title)).toHaveCount(0);
});

test('news of a link are gone from the verdict that somebody makes of it', async ({ page }) => {
  await page.goto(early(`${linkTo(hirer, 'ask-for-it')}&colour=red`));
  await expect(page.getByText(words.verdict.linkTitle)).toBeVisible();
  await change(page, 'use').click();
  await choose(page, 'use', 'plus');
  await page.getByRole('button', { name: words.question.tryIt }).click();
  await expectVerdict(page, { ...hirer, use: 'plus' });
  await expect(page.getByText(words.verdict.linkTitle)).toHaveCount(0);
  await expect(page.getByText(words.then.title)).toHaveCount(0);
});

test('a question’s address without answers leads to the first question', async ({ page }) => {
  await page.goto('question/use/');
  await expect(heading(page, asked('side', {}))).toBeVisible();
});

test('a friend’s link asks one to answer for oneself, with nothing taken over', async ({
  page,
}) => {
  await page.goto(linkTo(hirer));
  await page.getByRole('link', { name: words.verdict.forYourself }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('what a damaged link lost is not put down to the rules', async ({ page }) => {
  await page.goto(early(linkTo(hirer)).slice(0, -2));
  await expect(page.getByText(words.verdict.linkTitle)).toBeVisible();
  await expect(page.getByText(words.then.title)).toHaveCount(0);
});
