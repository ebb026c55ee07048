import type { BrowserContext, Page } from '@playwright/test';
import type { Answers } from '../../src/model/answers.ts';
import { words } from '../../src/words/words.ts';
import { hirer, teamLead } from './people.ts';
import { expect, test } from './quiet.ts';
import { answer, asked, begin, choose, heading, proceed, radio, fragmentOf } from './steps.ts';
import { expectVerdict } from './verdict.ts';

const goOn = (page: Page) => page.getByRole('button', { name: words.start.goOn, exact: true });

/** A new tab in which the one kept questionnaire is taken up where it was left. */
async function takeUp(context: BrowserContext, next: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto('./');
  await goOn(tab).click();
  await expect(heading(tab, asked(next, hirer))).toBeVisible();
  return tab;
}

/** Looks at the tab and answers the question in it; another question or the verdict follows. */
async function give(tab: Page, id: string, option: string): Promise<void> {
  await tab.bringToFront();
  await choose(tab, id, option);
  await proceed(tab);
  await expect(heading(tab, asked(id, hirer))).toHaveCount(0);
}

/** Every questionnaire that the start page offers, as the answers that its taking up brings back. */
async function kept(context: BrowserContext): Promise<string[]> {
  const tab = await context.newPage();
  await tab.goto('./');
  await expect(goOn(tab).first()).toBeVisible();
  const found: string[] = [];
  for (const button of await goOn(tab).all()) {
    await button.click();
    await expect(goOn(tab)).toHaveCount(0);
    found.push(new URL(tab.url()).hash);
    await tab.goBack();
    await expect(goOn(tab).first()).toBeVisible();
  }
  return found.sort();
}

function both(...all: readonly Answers[]): string[] {
  return all.map((answers) => `#${fragmentOf(answers)}`).sort();
}

test('two tabs with two questionnaires do not meet', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await begin(other);
  const theirs = await answer(other, teamLead, { until: 'practice' });
  await page.bringToFront();
  await expectVerdict(page, await answer(page, hirer));
  await other.bringToFront();
  await other.reload();
  const verdict = await answer(other, teamLead, { given: theirs });
  expect(await kept(context)).toEqual(both(hirer, verdict));
});

test.describe('one questionnaire taken up in two tabs', () => {
  test.beforeEach(async ({ page }) => {
    await begin(page);
    await answer(page, hirer, { until: 'obligation' });
    await page.close();
  });

  test('becomes two', async ({ context }) => {
    const one = await takeUp(context, 'obligation');
    const two = await takeUp(context, 'obligation');
    await give(one, 'obligation', 'no');
    await give(two, 'obligation', 'dont-know');
    await give(one, 'use', 'sort');
    await give(two, 'use', 'sort');
    await expectVerdict(two, { ...hirer, obligation: 'dont-know' });
    expect(await kept(context)).toEqual(both(hirer, { ...hirer, obligation: 'dont-know' }));
  });

  test('stays two when one goes Back to before they parted', async ({ context }) => {
    const one = await takeUp(context, 'obligation');
    await give(one, 'obligation', 'no');
    const two = await takeUp(context, 'use');
    await give(two, 'use', 'plus');
    await give(one, 'use', 'sort');
    await expectVerdict(one, hirer);
    await one.goBack();
    await one.goBack();
    await expect(radio(one, 'obligation', 'no')).toBeChecked();
    await give(one, 'obligation', 'dont-know');
    await expectVerdict(one, { ...hirer, obligation: 'dont-know' });
    const theirs = { ...hirer, use: 'plus' };
    expect(await kept(context)).toEqual(both(theirs, { ...hirer, obligation: 'dont-know' }));
  });

  test('becomes two, too, when one is reloaded in between', async ({ context }) => {
    const one = await takeUp(context, 'obligation');
    const two = await takeUp(context, 'obligation');
    await give(one, 'obligation', 'no');
    await two.bringToFront();
    await two.reload();
    await give(two, 'obligation', 'dont-know');
    const { side = '', 'own-framework': framework = '' } = hirer;
    const before = { side, 'own-framework': framework };
    expect(await kept(context)).toEqual(
      both({ ...before, obligation: 'no' }, { ...before, obligation: 'dont-know' }),
    );
  });
});
