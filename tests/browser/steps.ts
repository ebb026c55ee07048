import { expect, type Locator, type Page } from '@playwright/test';
import { loadEdition, loadRuleset } from '../../bin/rules.ts';
import { advise } from '../../src/engine/advise.ts';
import { holds } from '../../src/engine/condition.ts';
import { writeFragment } from '../../src/link/fragment.ts';
import { writeRoute } from '../../src/link/route.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Question } from '../../src/model/question.ts';
import { words } from '../../src/words/words.ts';

/** The rules that the built site was made from: labels, and what a given set of answers leads to. */
export const rules = loadRuleset();

const edition = loadEdition(rules);

/** Answers as they stand behind the # of every address that the site makes. */
export function fragmentOf(answers: Answers): string {
  return writeFragment(answers, edition);
}

export function question(id: string): Question {
  const found = rules.questions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no question "${id}" in the rules.`);
  return found;
}

export function label(id: string, option: string): string {
  return optionOf(id, option).label;
}

/** An answer as the page says it back: "you pay all of it". */
export function said(id: string, option: string): string {
  return optionOf(id, option).said;
}

function optionOf(id: string, option: string) {
  const { options, unsure } = question(id);
  const found = [...options, unsure].find((one) => one?.id === option);
  if (found === undefined || found === null) throw new Error(`"${id}" has no option "${option}".`);
  return found;
}

/** The question as this person is asked it. */
export function asked(id: string, answers: Answers): string {
  const { ask, instead } = question(id);
  return (instead.find(({ when }) => holds(when, { answers })) ?? { ask }).ask;
}

/** The link to a verdict, as it is shared, below the folder of the tool. */
export function linkTo(answers: Answers, id = advise(rules, answers).verdict): string {
  return `${writeRoute({ kind: 'verdict', id })}#${fragmentOf(answers)}`;
}

export function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** The heading of the verdict that these answers lead to, in any of the wordings that the rules have for it. */
export function verdictHeading(page: Page, answers: Answers): Locator {
  const { likely, settled } = advise(rules, answers);
  const verdict = rules.verdicts.find(({ id }) => id === likely);
  if (verdict === undefined) throw new Error(`There is no verdict "${likely}" in the rules.`);
  const wordings = [verdict, ...verdict.instead];
  const guesses = wordings.flatMap(({ probably }) =>
    probably === null ? [] : [words.verdict.findFirst(probably)],
  );
  const said = settled
    ? wordings.flatMap(({ headline }) => headline ?? [])
    : [words.verdict.goAhead, ...guesses];
  const name = new RegExp(`^(${said.map(literally).join('|')})$`);
  return page.getByRole('heading', { level: 1, name });
}

/** Text as a pattern that fits this text alone. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export function radio(page: Page, id: string, option: string): Locator {
  return page.getByRole('radio', { name: label(id, option), exact: true });
}

export async function begin(page: Page): Promise<void> {
  await page.goto('./');
  const fresh = new RegExp(`^(${words.start.begin}|${words.start.beginNew})$`);
  await page.getByRole('link', { name: fresh }).click();
  await expect(heading(page, asked('side', {}))).toBeVisible();
}

/** Clicks the card of an option; Continue is another step. */
export async function choose(page: Page, id: string, option: string): Promise<void> {
  const card = page.locator('label').filter({ has: radio(page, id, option) });
  await card.click();
  await expect(radio(page, id, option)).toBeChecked();
}

export async function proceed(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.question.continue }).click();
}

export interface Way {
  /** What is answered already. */
  readonly given?: Answers;
  /** Stop when this question is on screen. */
  readonly until?: string;
  /** Looked at on every question before it is answered. */
  readonly onQuestion?: (id: string, answers: Answers) => Promise<void>;
}

/** Answers question after question as the person would, up to the verdict; returns what was answered. */
export async function answer(page: Page, person: Answers, way: Way = {}): Promise<Answers> {
  let answers = way.given ?? {};
  let next = advise(rules, answers).next;
  while (next !== null) {
    await expect(heading(page, asked(next, answers))).toBeVisible();
    if (next === way.until) return answers;
    await way.onQuestion?.(next, answers);
    const option = person[next];
    if (option === undefined) throw new Error(`This person has no answer to "${next}".`);
    await choose(page, next, option);
    await proceed(page);
    ({ answers, next } = advise(rules, { ...answers, [next]: option }));
  }
  await expect(verdictHeading(page, answers)).toBeVisible();
  return answers;
}

/** From the start page to the verdict. */
export async function reachVerdict(page: Page, person: Answers): Promise<Answers> {
  await begin(page);
  return answer(page, person);
}
