import { atRoot, inFolder } from '../../scripts/addresses.mjs';
import { words } from '../../src/words/words.ts';
import { hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import { heading, linkTo } from './steps.ts';
import { expectVerdict } from './verdict.ts';

test.use({ mayMiss: true });

const [path = '', fragment = ''] = linkTo(hirer).split('#');
const places = { 'at the root': atRoot, 'in a folder': inFolder };
const nowhere = ['no-such-page', 'no-such-page/', 'question/no-such/', 'verdict/no/such/page.html'];

for (const [where, { url }] of Object.entries(places)) {
  test(`an address that does not exist ${where} says so and leads to the start`, async ({
    page,
  }) => {
    for (const address of nowhere) {
      await test.step(address, async () => {
        await page.goto(url + address);
        await expect(heading(page, words.unreadable.title)).toBeVisible();
        await expect(page.getByText(words.unreadable['no-page'])).toBeVisible();
        await expect(page.getByRole('link', { name: words.unreadable.rescue })).toHaveCount(0);
        await page.getByRole('link', { name: words.unreadable.fresh }).click();
        await expect(heading(page, words.start.title)).toBeVisible();
        expect(page.url()).toBe(url);
      });
    }
  });

  test(`answers at an address that is gone ${where} can be tried`, async ({ page }) => {
    await page.goto(`${url}verdict/gone/#${fragment}`);
    await page.getByRole('link', { name: words.unreadable.rescue }).click();
    await expectVerdict(page, hirer);
    expect(page.url()).toContain(url);
  });
}

test('answers that were tried do not claim to be made for another verdict', async ({ page }) => {
  await page.goto(`verdict/gone/#${fragment}`);
  await page.getByRole('link', { name: words.unreadable.rescue }).click();
  await expectVerdict(page, hirer);
  await expect(page.getByText(words.then.title)).toHaveCount(0);
});

const mangled = {
  'the # percent-encoded': `${path}%23${fragment}`,
  'everything from the # on percent-encoded': path + encodeURIComponent(`#${fragment}`),
  'the # missing': `${path}${fragment}`,
  'everything in capitals': linkTo(hirer).toUpperCase(),
};

test('answers at an address that was mangled can be tried', async ({ page }) => {
  for (const [how, link] of Object.entries(mangled)) {
    await test.step(how, async () => {
      await page.goto(link);
      await expect(heading(page, words.unreadable.title)).toBeVisible();
      await page.getByRole('link', { name: words.unreadable.rescue }).click({ timeout: 5000 });
      await expectVerdict(page, hirer);
    });
  }
});
