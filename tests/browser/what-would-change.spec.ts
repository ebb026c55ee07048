import type { Locator, Page } from '@playwright/test';
import { advise } from '../../src/engine/advise.ts';
import type { Answers } from '../../src/model/answers.ts';
import { words } from '../../src/words/words.ts';
import { badgeHunter, hirer, learner, paidFor, rollout, teamLead } from './people.ts';
import { expect, test } from './quiet.ts';
import { linkTo, rules, said } from './steps.ts';
import { cardOf, cards, changes, changeTo, here, then, unfold } from './tries.ts';
import { expectVerdict, section, verdictName } from './verdict.ts';

// The nearest answers that would change a verdict, told in place.

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [who, person] of Object.entries({ badgeHunter, learner, paidFor, teamLead, hirer })) {
  test(`every other answer that would change it has a card with its verdict, and no other: ${who}`, async ({
    page,
  }) => {
    await page.goto(linkTo(person));
    await unfold(page);
    const all = changes(person);
    const kept = advise(rules, person).answers;
    await expect(cards(page)).toHaveCount(all.length);
    for (const change of all) {
      const likely = advise(rules, { ...kept, ...change.answers }).likely;
      await expect(cardOf(page, change)).toContainText(verdictName(likely));
    }
  });
}

test('where no single answer would change it, pairs of answers are told', async ({ page }) => {
  const told: Answers = {
    ...teamLead,
    'team-stage': 'trained',
    'team-aim': 'reward',
    practice: 'no',
  };
  await page.goto(linkTo(told));
  await expect(here(page).getByText(words.change.pairs)).toBeVisible();
  await cards(page).first().click();
  await here(page).getByRole('link', { name: words.change.useBoth }).click();
  await expectVerdict(page, { ...told, ...changes(told)[0]?.answers });
});

test('a verdict that is open does not tell what would change it', async ({ page }) => {
  await page.goto(linkTo(rollout));
  await expect(section(page, words.verdict.findOut)).toBeVisible();
  await expect(here(page)).toHaveCount(0);
});

for (const width of [390, 1280]) {
  test(`nothing moves when answers are tried out, ${String(width)} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(linkTo(learner));
    await unfold(page);
    const before = await places(page);
    await page.evaluate(() => {
      document.documentElement.dataset['shifts'] = '';
      new PerformanceObserver((list) => {
        document.documentElement.dataset['shifts'] = String(list.getEntries().length);
      }).observe({ type: 'layout-shift' });
    });
    const tried = await cards(page).all();
    for (const card of tried) {
      await press(card, 'true');
      expect(await places(page)).toEqual(before);
    }
    for (const card of tried.slice(-1)) await press(card, 'false');
    expect(await places(page)).toEqual(before);
    await expect(page.locator('html')).toHaveAttribute('data-shifts', '');
  });
}

// Not by the Undo of a panel: each panel has one, and the browser driver at times takes that of the panel
// before, which is hidden by now, and waits for it for ever.
async function press(card: Locator, then: 'true' | 'false'): Promise<void> {
  await card.click();
  await expect(card).toHaveAttribute('aria-pressed', then);
}

/** Where every card and every heading of a section stands, counted from the top of the page. */
function places(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h2, button[aria-pressed]')].map(
      (one) => one.getBoundingClientRect().top + window.scrollY,
    ),
  );
}

test('on a phone the comparison comes into sight when an answer is tried', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(linkTo(learner));
  await cards(page).first().click();
  await expect(then(page)).toBeInViewport();
});

test('on paper stand the answers with their verdicts, and nothing to press', async ({ page }) => {
  await page.goto(linkTo(hirer));
  const { change, card } = changeTo(page, hirer, 'use');
  await card.click();
  await page.emulateMedia({ media: 'print' });
  const line = here(page)
    .getByRole('listitem')
    .filter({ hasText: said('use', change.answers['use'] ?? '') });
  await expect(line).toContainText(verdictName(change.then.likely));
  await expect(then(page)).toHaveCount(0);
});
