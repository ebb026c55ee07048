import { advise } from '../../src/engine/advise.ts';
import { findOut } from '../../src/engine/findOut.ts';
import { words } from '../../src/words/words.ts';
import { rollout } from './people.ts';
import { expect, test } from './quiet.ts';
import {
  answer,
  asked,
  begin,
  choose,
  heading,
  label,
  linkTo,
  proceed,
  question,
  rules,
  said,
} from './steps.ts';
import { expectVerdict, section, verdictName } from './verdict.ts';

// A verdict that hangs on what is still open.

const found = findOut(rules, advise(rules, rollout));
const first = found?.question ?? '';
const outcomes = found?.outcomes ?? [];

test('an open verdict names what to find out first, how, and what each answer leads to', async ({
  page,
}) => {
  await begin(page);
  await answer(page, rollout);
  const advice = section(page, words.verdict.findOut);
  await expect(advice).toContainText(asked(first, rollout));
  await expect(advice).toContainText(question(first).task ?? 'a task');
  const cards = advice.getByRole('listitem');
  await expect(cards).toHaveCount(outcomes.length);
  for (const { option, likely } of outcomes) {
    const card = cards.filter({ hasText: words.verdict.ifAnswer(said(first, option)) });
    await expect(card).toContainText(verdictName(likely));
  }
});

test('an outcome that settles the verdict says so, and another says what stays possible', async ({
  page,
}) => {
  await page.goto(linkTo(rollout));
  const cards = section(page, words.verdict.findOut).getByRole('listitem');
  const settling = outcomes.filter(({ settled }) => settled);
  await expect(cards.filter({ hasText: words.verdict.settles })).toHaveCount(settling.length);
  expect(settling.length).toBeLessThan(outcomes.length);
  for (const { option, likely, possible } of outcomes.filter(({ settled }) => !settled)) {
    const card = cards.filter({ hasText: said(first, option) });
    for (const id of possible.filter((one) => one !== likely)) {
      await expect(card).toContainText(verdictName(id));
    }
  }
});

for (const { option, settled } of outcomes) {
  test(`one click fills in what was found, and leads to what was promised: ${option}`, async ({
    page,
  }) => {
    await page.goto(linkTo(rollout));
    const advice = section(page, words.verdict.findOut);
    const found = `${words.findOut.found} ${words.findOut.foundHidden(label(first, option))}`;
    await advice.getByRole('link', { name: found, exact: true }).click();
    await expectVerdict(page, { ...rollout, [first]: option });
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(advice).toHaveCount(settled ? 0 : 1);
    await page.goBack();
    await expectVerdict(page, rollout);
  });
}

test('a link with too few answers goes on asking where it stands', async ({ page }) => {
  const few = { side: 'applicants', 'own-framework': 'none' };
  await page.goto(linkTo(few));
  await expect(page.getByText(words.verdict.stillDeciding)).toBeVisible();
  await page.getByRole('link', { name: words.verdict.goOn(2) }).click();
  await expect(heading(page, asked('obligation', few))).toBeFocused();
  await choose(page, 'obligation', 'no');
  await proceed(page);
  await choose(page, 'use', 'sort');
  await proceed(page);
  await expectVerdict(page, { ...few, obligation: 'no', use: 'sort' });
});
