import { expect, type Locator, type Page } from '@playwright/test';
import { advise } from '../../src/engine/advise.ts';
import type { Answers } from '../../src/model/answers.ts';
import { words } from '../../src/words/words.ts';
import { label, question, rules, verdictHeading } from './steps.ts';

// What a person finds on the page of a verdict.

export function section(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

export function reasons(page: Page): Locator {
  return section(page, words.verdict.why);
}

/** The list of answers, whoever gave them. */
export function answerList(page: Page): Locator {
  return section(page, words.verdict.answers).or(section(page, words.verdict.answersShared));
}

/** The line of the list that tells one question and its answer. */
export function answerTo(page: Page, id: string): Locator {
  const { name } = question(id);
  return answerList(page)
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) });
}

export function change(page: Page, id: string): Locator {
  return answerTo(page, id).getByRole('link');
}

export function verdictName(id: string): string {
  if (id === 'find-out') return words.verdict.findOut;
  const verdict = rules.verdicts.find((one) => one.id === id);
  if (verdict === undefined) throw new Error(`There is no verdict "${id}" in the rules.`);
  return verdict.name;
}

/** The verdict on screen is the one of these answers, and its list shows each of them. */
export async function expectVerdict(page: Page, answers: Answers): Promise<void> {
  await expect(verdictHeading(page, answers)).toBeVisible();
  for (const [id, option] of Object.entries(advise(rules, answers).answers)) {
    await expect(answerTo(page, id)).toContainText(label(id, option));
  }
}
