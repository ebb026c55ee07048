import type { Locator, Page } from '@playwright/test';
import { evaluate } from '../../src/engine/evaluate.ts';
import type { Answers } from '../../src/model/answers.ts';
import { words } from '../../src/words/words.ts';
import { hirer, learner, rollout, teamLead } from './people.ts';
import { expect, test } from './quiet.ts';
import { linkTo, reachVerdict, rules } from './steps.ts';
import { section, verdictName } from './verdict.ts';

// Where the case stands: the decision table as a map, in words, and how firm it stands.

const map = (page: Page) => section(page, words.map.title).or(section(page, words.map.titleShared));

/** The cells of the map shown that say this, as they are read out. */
function cells(page: Page, name: string | RegExp): Locator {
  return map(page).getByRole('cell', { name });
}

/** The score that moves the case between maps, and its bands. */
function between(answers: Answers) {
  const [, , score] = rules.scores.filter(({ side }) => side === answers['side']);
  if (score === undefined) throw new Error('A third score is expected.');
  return score;
}

function maps(page: Page, answers: Answers): Locator {
  return map(page)
    .getByRole('group', { name: words.map.switch(between(answers).label) })
    .getByRole('radio');
}

/** Where everything on the page stands that a switch of maps could push away. */
function layout(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main h2, main h3, #map p, #map td, #map th, #map label')].map(
      (one) => {
        const { top, left, width, height } = one.getBoundingClientRect();
        return [top + scrollY, left, width, height].map(Math.round).join();
      },
    ),
  );
}

test('the case is marked on its map with its verdict, and a sentence says where', async ({
  page,
}) => {
  await reachVerdict(page, learner);
  const { verdict, bands } = evaluate(rules, learner);
  const mark = words.map.mark.here(true);
  await expect(cells(page, `${mark}: ${verdictName(verdict)}`)).toHaveCount(1);
  await expect(map(page)).toContainText(words.map.title);
  for (const score of rules.scores.filter(({ side }) => side === 'myself')) {
    const label = score.bands.find(({ id }) => id === bands[score.id])?.label ?? '';
    await expect(map(page)).toContainText(words.map.at(score.label, label));
  }
});

test('arrows walk through the maps, and nothing on the page moves', async ({ page }) => {
  await page.goto(linkTo(learner));
  const { bands } = between(learner);
  const own = evaluate(rules, learner).bands[between(learner).id];
  const start = bands.findIndex(({ id }) => id === own);
  const radios = maps(page, learner);
  await expect(radios).toHaveCount(bands.length);
  await expect(radios.nth(start)).toBeChecked();
  await radios.nth(start).focus();
  const before = await layout(page);
  const marked = cells(page, new RegExp(`^${words.map.mark.here(false)}: `));
  for (let step = 1; step <= bands.length; step += 1) {
    const place = (start + step) % bands.length;
    await page.keyboard.press('ArrowRight');
    await expect(radios.nth(place)).toBeFocused();
    await expect(radios.nth(place)).toBeChecked();
    await expect(map(page).getByRole('caption')).toBeVisible();
    await expect(marked).toHaveCount(place === start ? 1 : 0);
    expect(await layout(page)).toEqual(before);
  }
});

test('another map shows what the table gives there', async ({ page }) => {
  await page.goto(linkTo(learner));
  const dearest = between(learner).bands.at(-1);
  await maps(page, learner).last().check();
  const table = map(page).getByRole('table');
  await expect(table).toHaveAccessibleName(new RegExp(`“${dearest?.label ?? ''}”$`));
  // Too dear: an open door is for somebody else to pay for, and behind a shut one there is nothing.
  await expect(cells(page, /^Skip it/)).toHaveCount(6);
});

test('nothing moves on a narrow screen either', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(linkTo(teamLead));
  const before = await layout(page);
  for (const radio of await maps(page, teamLead).all()) {
    await radio.check();
    expect(await layout(page)).toEqual(before);
  }
});

test('two scores need no switch', async ({ page }) => {
  await page.goto(linkTo(hirer));
  await expect(map(page).getByRole('table')).toBeVisible();
  await expect(map(page).getByRole('radio')).toHaveCount(0);
});

test('changing an answer leads to the map of the new case', async ({ page }) => {
  await page.goto(linkTo(learner));
  await maps(page, learner).last().check();
  await page.goto(linkTo({ ...learner, burden: 'heavy', certification: 'cspo' }));
  const changed = { ...learner, burden: 'heavy', certification: 'cspo' };
  const own = evaluate(rules, changed).bands[between(learner).id];
  const place = between(learner).bands.findIndex(({ id }) => id === own);
  await expect(maps(page, changed).nth(place)).toBeChecked();
});

test('an open case tells every place where it may stand', async ({ page }) => {
  await page.goto(linkTo(rollout));
  await map(page).getByText(words.map.places(4)).click();
  await expect(map(page).getByRole('listitem')).toHaveCount(4);
  await expect(map(page).getByRole('heading', { name: words.map.firm })).toHaveCount(0);
});

test('under each meter stands, on demand, what pushes it which way', async ({ page }) => {
  await page.goto(linkTo(learner));
  const { scores, fired } = evaluate(rules, learner);
  const meters = page.locator('main dl').first();
  for (const [place, id] of Object.keys(scores).entries()) {
    const meter = meters.locator('> div').nth(place);
    await meter.locator('summary').click();
    for (const { rule } of fired.filter((one) => one.rule.add[id] !== undefined)) {
      const push = meter.getByRole('listitem').filter({ hasText: rule.because });
      await expect(push).toContainText(words.map.points(rule.add[id] ?? 0));
    }
  }
});
