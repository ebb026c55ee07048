import { words } from '../../src/words/words.ts';
import { hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import { heading, linkTo, rules } from './steps.ts';
import { expectVerdict } from './verdict.ts';

// The page that tells how the tool decides: laws, tables, examples, editions, sources.

test('every page leads to how it decides, and Back leads to the verdict again', async ({
  page,
}) => {
  await page.goto(linkTo(hirer));
  await expectVerdict(page, hirer);
  await page.getByRole('link', { name: words.how.nav }).click();
  await expect(heading(page, words.how.title)).toBeFocused();
  await expect(page).toHaveTitle(`${words.how.title} · ${words.brand}`);
  await page.goBack();
  await expectVerdict(page, hirer);
});

test('reloaded there, the answers are not lost', async ({ page }) => {
  await page.goto(linkTo(hirer));
  await page.getByRole('link', { name: words.how.nav }).click();
  await page.reload();
  await expect(heading(page, words.how.title)).toBeVisible();
  await page.goBack();
  await expectVerdict(page, hirer);
});

test('every law stands there with the number of worlds that it was tried on', async ({ page }) => {
  await page.goto('how/');
  const laws = page.locator('#laws > ul > li');
  await expect(laws).toHaveCount(rules.laws.length);
  for (const [place, { says }] of rules.laws.entries()) {
    await expect(laws.nth(place)).toContainText(says);
    await expect(laws.nth(place)).toContainText(/Tried on [1-9][\d,]* sets/);
  }
});

test('every example stands there and opens its verdict', async ({ page }) => {
  await page.goto('how/');
  const examples = page.locator('#examples');
  await expect(examples.locator('li')).toHaveCount(rules.examples.length);
  const [first] = rules.examples;
  if (first === undefined) throw new Error('An example is expected.');
  await expect(examples.locator('li a').first()).toHaveText(first.name);
  await page.goto((await examples.locator('li a').first().getAttribute('href')) ?? '');
  await expectVerdict(page, first.answers);
});
