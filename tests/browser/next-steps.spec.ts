import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { learner, rollout } from './people.ts';
import { expect, test } from './quiet.ts';
import { label, linkTo, reachVerdict } from './steps.ts';
import { change, expectVerdict, section } from './verdict.ts';

// What to do next, and the notes that do it.

const { letters } = words;
const steps = (page: Page) => section(page, words.verdict.next);
const forBoss = letters.draftNote('your boss');
const note = (page: Page) => steps(page).getByLabel(letters.noteFor('your boss'));
const button = (page: Page, name: string) => steps(page).getByRole('button', { name, exact: true });
const told = (page: Page) => steps(page).getByRole('status');

async function openNote(page: Page): Promise<string> {
  await steps(page).getByText(forBoss).click();
  await expect(note(page)).toBeVisible();
  return note(page).inputValue();
}

test('a note is drafted from the answers, and copied as it was changed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reachVerdict(page, learner);
  const draft = await openNote(page);
  expect(draft).toContain('(PSPO)');
  expect(draft).not.toMatch(/[{}]/);
  await note(page).fill('Hello Kim, would you pay?');
  await button(page, letters.copy).click();
  await expect(told(page)).toHaveText(letters.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('Hello Kim, would you pay?');
});

test('where the clipboard is refused, the text is selected for copying by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(linkTo(learner));
  const draft = await openNote(page);
  await button(page, letters.copy).click();
  await expect(told(page)).toHaveText(letters.refused);
  await expect(note(page)).toBeFocused();
  const selected = await note(page).evaluate((field) =>
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : '',
  );
  expect(selected).toBe(draft);
});

test('the mail link carries the subject and the text as it stands now', async ({ page }) => {
  await page.goto(linkTo(learner));
  await openNote(page);
  await note(page).fill('First line & more?\n\nSecond, 50 %.');
  const mail = steps(page).getByRole('link', { name: letters.mail, exact: true });
  const href = new URL((await mail.getAttribute('href')) ?? '');
  expect(href.protocol).toBe('mailto:');
  expect(href.searchParams.get('subject')).toBe('A course for the work I have now');
  expect(href.searchParams.get('body')).toBe('First line & more?\r\n\r\nSecond, 50 %.');
});

test('what was typed survives a reload, other answers and Back, and is nowhere in the address', async ({
  page,
}) => {
  await reachVerdict(page, learner);
  await openNote(page);
  await note(page).fill('My own words.');
  await page.reload();
  await steps(page).getByText(forBoss).click();
  await expect(note(page)).toHaveValue('My own words.');
  expect(page.url()).not.toContain('words');

  await change(page, 'burden').click();
  await page.goBack();
  await steps(page).getByText(forBoss).click();
  await expect(note(page)).toHaveValue('My own words.');
});

test('Start over brings the draft back, and Undo one’s own words, without moving anything', async ({
  page,
}) => {
  await page.goto(linkTo(learner));
  const draft = await openNote(page);
  await expect(button(page, letters.startOver)).toBeHidden();
  await note(page).press('End');
  await note(page).pressSequentially('X');
  const typed = await note(page).inputValue();
  const below = steps(page).getByText(words.next.restsOn).first();
  const placeOnPage = () =>
    below.evaluate((one) => one.getBoundingClientRect().top + window.scrollY);
  const before = await placeOnPage();
  await button(page, letters.startOver).press('Enter');
  await expect(note(page)).toHaveValue(draft);
  await expect(told(page)).toHaveText(letters.startedOver);
  await expect(button(page, letters.undo)).toBeFocused();
  await button(page, letters.undo).press('Enter');
  await expect(note(page)).toHaveValue(typed);
  await expect(told(page)).toHaveText(letters.undone);
  expect(await placeOnPage()).toBe(before);
});

test('a note for one person’s link is not shown on another', async ({ page }) => {
  await page.goto(linkTo(learner));
  const draft = await openNote(page);
  await note(page).fill('For one alone.');
  await page.goto(linkTo({ ...learner, domain: 'well' }));
  await page.reload();
  expect(await openNote(page)).toBe(draft);
});

test('five steps are shown, and the rest are a click away', async ({ page }) => {
  await page.goto(linkTo(learner));
  const more = steps(page).getByText(/^\d more steps?$/);
  await expect(steps(page).locator('ol').first().locator('> li')).toHaveCount(5);
  const folded = steps(page).locator('ol').nth(1);
  await expect(folded).toBeHidden();
  await more.click();
  await expect(folded).toBeVisible();
  expect(await folded.getAttribute('start')).toBe('6');
});

test('one’s own link days later: what was found is a trial until the answers are claimed', async ({
  page,
}) => {
  await page.goto(linkTo(rollout));
  const which = words.findOut.foundHidden(label('own-framework', 'safe'));
  const found = `${words.findOut.found} ${which}`;
  await page.getByRole('link', { name: found, exact: true }).click();
  await expectVerdict(page, { ...rollout, 'own-framework': 'safe' });
  await expect(page.getByText(words.verdict.triedTitle)).toBeVisible();
  await page.getByRole('button', { name: words.whose.mine }).click();
  await expectVerdict(page, { ...rollout, 'own-framework': 'safe' });
  await expect(page.getByText(words.verdict.triedTitle)).toHaveCount(0);
  await expect(section(page, words.verdict.answers)).toBeVisible();
  await page.goto('./');
  await expect(page.getByText(words.start.resume)).toBeVisible();
});
