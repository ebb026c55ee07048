import type { Locator, Page } from '@playwright/test';
import { advise } from '../../src/engine/advise.ts';
import { whatWouldChange } from '../../src/engine/change.ts';
import type { Change } from '../../src/engine/change.ts';
import type { Answers } from '../../src/model/answers.ts';
import { words } from '../../src/words/words.ts';
import { rules, said } from './steps.ts';
import { section } from './verdict.ts';

// What would change a verdict: the cards to try, and what they show.

export const here = (page: Page) => section(page, words.change.title);
export const undo = (page: Page) => here(page).getByRole('button', { name: words.change.undo });
export const use = (page: Page) => here(page).getByRole('link', { name: words.change.use });
export const then = (page: Page) => here(page).getByRole('heading', { level: 3, name: /^Then/ });
export const cards = (page: Page) => here(page).locator('button[aria-pressed]');

export function changes(answers: Answers): readonly Change[] {
  return whatWouldChange(rules, advise(rules, answers))?.changes ?? [];
}

/** The first change to this question, and its card. */
export function changeTo(
  page: Page,
  person: Answers,
  id: string,
): { change: Change; card: Locator } {
  const change = changes(person).find(({ answers }) => answers[id] !== undefined);
  if (change === undefined) throw new Error(`No answer to "${id}" would change it.`);
  return { change, card: cardOf(page, change) };
}

export function cardOf(page: Page, { answers }: Change): Locator {
  const [[id, option] = ['', '']] = Object.entries(answers);
  const condition = words.change.if(said(id, option));
  return cards(page).filter({ has: page.getByText(condition, { exact: true }) });
}

export async function unfold(page: Page): Promise<void> {
  const summary = here(page).locator('summary');
  if ((await summary.count()) > 0) await summary.click();
}
