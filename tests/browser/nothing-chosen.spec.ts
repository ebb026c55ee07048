import { words } from '../../src/words/words.ts';
import { hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import { answer, asked, begin, choose, heading, proceed, question, radio } from './steps.ts';

test.beforeEach(async ({ page }) => {
  await begin(page);
});

test('Continue with nothing chosen says so, in the group, with the focus in it', async ({
  page,
}) => {
  await proceed(page);
  const told = new RegExp(`${words.question.missingTitle}.*${words.question.missing}`);
  await expect(page.getByText(words.question.missing)).toBeVisible();
  const group = page.getByRole('group', { name: asked('side', {}) });
  await expect(group).toHaveAccessibleDescription(told);
  const first = radio(page, 'side', question('side').options[0]?.id ?? '');
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleDescription(told);
  await expect(page).toHaveTitle(new RegExp(`^${words.question.missingTitle}`));
});

test('a second try with nothing chosen takes the focus again', async ({ page }) => {
  await proceed(page);
  await proceed(page);
  await expect(page.getByRole('radio').first()).toBeFocused();
});

test('where “I don’t know” can be chosen, the error says so', async ({ page }) => {
  await answer(page, hirer, { until: 'own-framework' });
  await proceed(page);
  await expect(page.getByText(words.question.missingUnsure)).toBeVisible();
});

test('the error goes as soon as something is chosen', async ({ page }) => {
  await proceed(page);
  await expect(page.getByText(words.question.missingTitle)).toBeVisible();
  await choose(page, 'side', 'applicants');
  await expect(page.getByText(words.question.missingTitle)).toHaveCount(0);
  await expect(page).toHaveTitle(`${asked('side', {})} · ${words.brand}`);
  await proceed(page);
  await expect(heading(page, asked('own-framework', hirer))).toBeFocused();
  await expect(page.getByText(words.question.missingTitle)).toHaveCount(0);
});
