import { advise } from '../../src/engine/advise.ts';
import { words } from '../../src/words/words.ts';
import { learner } from './people.ts';
import { expect, test } from './quiet.ts';
import { fragmentOf, heading, linkTo, rules } from './steps.ts';
import { verdictName } from './verdict.ts';

// The catalogue: every certification, and what it would mean for the person.

const { catalogue } = words;

test('the list filters, sorts and says how many it shows', async ({ page }) => {
  await page.goto('certifications/');
  const cards = page.getByRole('main').locator('ul > li h2');
  await expect(cards).toHaveCount(rules.certifications.length);
  await page.getByLabel(catalogue.filter).selectOption('framework-role');
  const roles = rules.certifications.filter(({ kind }) => kind === 'framework-role');
  await expect(cards).toHaveCount(roles.length);
  await expect(page.getByText(catalogue.count(roles.length), { exact: true })).toBeVisible();
  await page.getByLabel(catalogue.sort).selectOption('exam');
  const minutes = (id: string) =>
    rules.certifications.find(({ name }) => name === id)?.facts['exam-minutes']?.value.from;
  const order = (await cards.allTextContents()).map((name) => minutes(name) ?? Infinity);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('two can be put side by side, and no more than three', async ({ page }) => {
  await page.goto('certifications/');
  const boxes = page.getByRole('checkbox');
  for (const place of [0, 1, 2]) await boxes.nth(place).check();
  await expect(page.locator('#compared').getByRole('columnheader')).toHaveCount(4);
  await expect(boxes.nth(3)).toBeDisabled();
  await boxes.nth(0).uncheck();
  await expect(page.locator('#compared').getByRole('columnheader')).toHaveCount(3);
  await expect(boxes.nth(3)).toBeEnabled();
});

test('every fact carries its source and its date', async ({ page }) => {
  test.slow();
  for (const { id, name, facts } of rules.certifications) {
    await page.goto(`certifications/${id}/`);
    await expect(heading(page, name)).toBeVisible();
    const shown = page.locator('#facts dl > div');
    await expect(shown).toHaveCount(Object.keys(facts).length);
    for (const text of await shown.allTextContents())
      expect(text, name).toMatch(/Source: .+, .+, .*(\d{4}|undated|no date)/);
  }
});

test('it tells what the certification would mean with one’s own answers', async ({ page }) => {
  const [one] = rules.certifications.filter(({ option }) => option === 'cspo');
  if (one === undefined) throw new Error('A record for the option "cspo" is expected.');
  await page.goto(`certifications/${one.id}/#${fragmentOf(learner)}`);
  const { verdict } = advise(rules, { ...learner, certification: 'cspo' });
  await expect(page.getByText(catalogue.meansNow(verdictName(verdict)))).toBeVisible();
});

test('without answers it leads into the questions, with the certification filled in', async ({
  page,
}) => {
  await page.goto('certifications/cspo/');
  await page.getByRole('link', { name: catalogue.meansStart }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  expect(page.url()).toContain('certification=cspo');
});

test('the way back from a certification keeps the answers', async ({ page }) => {
  await page.goto(linkTo(learner));
  await page.getByRole('link', { name: catalogue.nav }).click();
  await expect(heading(page, catalogue.title)).toBeFocused();
  await page.getByRole('link', { name: 'Certified Scrum Product Owner', exact: true }).click();
  await expect(page.getByRole('link', { name: catalogue.all })).toHaveAttribute(
    'href',
    new RegExp(fragmentOf(learner).replaceAll('+', '.')),
  );
});

test('a certification that is not there says so', async ({ page }) => {
  await page.goto('certifications/');
  await page.evaluate(() => {
    history.pushState(null, '', 'no-such-thing/');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(heading(page, catalogue.notFound)).toBeVisible();
});
