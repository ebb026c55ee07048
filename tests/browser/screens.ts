import { expect, type Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { hirer, learner, rollout, unsure } from './people.ts';
import { answer, begin, fragmentOf, heading, linkTo, proceed, verdictHeading } from './steps.ts';

// Every kind of page that a person may have before them, and how they come there.

async function startWithDrafts(page: Page): Promise<void> {
  await begin(page);
  await answer(page, hirer, { until: 'own-framework' });
  await page.goto('./');
  await expect(page.getByText(words.start.resume)).toBeVisible();
}

async function questionWithError(page: Page): Promise<void> {
  await page.goto('question/certification/#v=1&side=myself');
  await proceed(page);
  await expect(page.getByText(words.question.missingTitle)).toBeVisible();
}

async function question(page: Page): Promise<void> {
  const { side = '', goal = '', experience = '' } = learner;
  await page.goto(`question/framework/#v=1&side=${side}&goal=${goal}&experience=${experience}`);
  await expect(page.getByText(words.question.possible)).toBeVisible();
  await page.getByText(words.question.why).click();
}

async function openVerdict(page: Page): Promise<void> {
  await page.goto(linkTo(unsure));
  await expect(verdictHeading(page, unsure)).toBeVisible();
  await page.locator('#why summary').first().click();
  await expect(page.getByText(words.verdict.supports).first()).toBeVisible();
  await page.locator('#find-out summary').first().click();
  await expect(page.locator('#find-out textarea')).toBeVisible();
}

async function linkWithNews(page: Page): Promise<void> {
  await page.goto(`${linkTo(rollout, 'train-team')}&colour=red&want=feel-ready`);
  await expect(page.getByText(words.verdict.linkTitle)).toBeVisible();
}

async function linkToCopyByHand(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(linkTo(learner));
  await page.reload();
  await page.getByRole('button', { name: words.verdict.copy }).click();
  await expect(page.getByLabel(words.verdict.copyByHand)).toBeVisible();
}

async function how(page: Page): Promise<void> {
  await page.goto('how/');
  await expect(heading(page, words.how.title)).toBeVisible();
  for (const summary of await page.locator('#examples summary').all()) await summary.click();
}

async function compare(page: Page): Promise<void> {
  await page.goto(`compare/#${fragmentOf(learner)}/${fragmentOf(hirer)}`);
  await expect(page.getByText(words.compare.onlyOther)).toBeVisible();
}

async function adsRead(page: Page): Promise<void> {
  await page.goto('ads/');
  await page
    .getByLabel(words.ads.field)
    .fill('Product Manager\nRequirements\n- CSPO or PSPO certification preferred\n- Scrum, SAFe');
  await page.getByRole('button', { name: words.ads.read, exact: true }).click();
  await expect(page.locator('#found')).toContainText('CSPO');
}

async function compared(page: Page): Promise<void> {
  await page.goto('certifications/');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  for (const place of [0, 5, 11]) await page.getByRole('checkbox').nth(place).check();
  await expect(page.locator('#compared').getByRole('columnheader')).toHaveCount(4);
}

async function certification(page: Page): Promise<void> {
  await page.goto('certifications/safe-popm/');
  await expect(page.getByText(words.catalogue.meansAsk)).toBeVisible();
}

async function adCount(page: Page): Promise<void> {
  await page.goto('ads/count/');
  await expect(heading(page, words.adCount.title)).toBeVisible();
}

async function unreadable(page: Page): Promise<void> {
  await page.goto('verdict/skip/');
  await expect(heading(page, words.unreadable.title)).toBeVisible();
}

async function missing(page: Page): Promise<void> {
  await page.goto('verdict/gone/#v=1&side=team');
  await expect(page.getByRole('link', { name: words.unreadable.rescue })).toBeVisible();
}

export const screens = {
  'job ads that were read': adsRead,
  'the count of job ads': adCount,
  'certifications side by side': compared,
  'a certification': certification,
  'two situations side by side': compare,
  'how it decides': how,
  'the start': async (page: Page) => {
    await page.goto('./');
    await expect(heading(page, words.start.title)).toBeVisible();
  },
  'the start with something to go on with': startWithDrafts,
  'a question': question,
  'a question with an error': questionWithError,
  'a settled verdict': async (page: Page) => {
    await page.goto(linkTo(learner));
    await expect(verdictHeading(page, learner)).toBeVisible();
  },
  'an open verdict with its sources unfolded': openVerdict,
  'a verdict from a link with news': linkWithNews,
  'a verdict whose link is copied by hand': linkToCopyByHand,
  'a link that cannot be read': unreadable,
  'an address that does not exist': missing,
};
