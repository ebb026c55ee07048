import type { Page } from '@playwright/test';
import { words } from '../../src/words/words.ts';
import { hirer, learner } from './people.ts';
import { expect, test } from './quiet.ts';
import { asked, heading, linkTo, verdictHeading } from './steps.ts';
import { answerTo, expectVerdict } from './verdict.ts';

// What mail, chat and hands do to a link on its way.

const [path = '', fragment = ''] = linkTo(hirer).split('#');

/** Opens a link as a page of its own: where only the part behind the # changes, nothing is loaded. */
async function openAnew(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.reload();
}

const harmless = {
  'with &amp; for &': `${path}#${fragment.replaceAll('&', '&amp;')}`,
  'percent-encoded': `${path}#${encodeURIComponent(fragment)}`,
  'percent-encoded twice': `${path}#${encodeURIComponent(encodeURIComponent(fragment))}`,
  'with a full stop after it': `${path}#${fragment}.`,
  'in brackets': `${path}#${fragment})`,
  'in pointed brackets, at the end of a sentence': `${path}#${fragment}>.`,
  'with capitals behind the #': `${path}#${fragment.toUpperCase()}`,
  'broken over two lines': `${path}#${fragment.replace('own-', 'own-%0D%0A%20')}`,
  'without the last slash': `${path.replace(/\/$/, '')}#${fragment}`,
  'with a tracking tail before the #': `${path}?utm_source=chat#${fragment}`,
};

test('a link that was mangled harmlessly still shows everything', async ({ page }) => {
  for (const [how, link] of Object.entries(harmless)) {
    await test.step(how, async () => {
      await openAnew(page, link);
      await expectVerdict(page, hirer);
      await expect(page.getByText(words.verdict.linkTitle)).toHaveCount(0);
    });
  }
});

const { dropped } = words.verdict;

const damaged = {
  'cut inside an answer': [fragment.slice(0, -2), dropped['unknown-option']('use=so')],
  'cut inside a question': [fragment.slice(0, -6), dropped['unknown-question']('us')],
  'with a question that does not exist': [
    `${fragment}&colour=red`,
    dropped['unknown-question']('colour=red'),
  ],
  'with an answer that does not exist': [
    fragment.replace('use=sort', 'use=frame'),
    dropped['unknown-option']('use=frame'),
  ],
  'that answers twice': [`${fragment}&use=plus`, dropped.twice('use=plus')],
} as const;

test('a damaged link names what was left out and keeps the rest', async ({ page }) => {
  for (const [how, [left, named]] of Object.entries(damaged)) {
    await test.step(how, async () => {
      await openAnew(page, `${path}#${left}`);
      await expect(page.getByText(words.verdict.linkTitle)).toBeVisible();
      await expect(page.getByText(named)).toBeVisible();
      const whole = left.includes('use=sort');
      const rest = Object.entries(hirer).filter(([id]) => whole || id !== 'use');
      await expectVerdict(page, Object.fromEntries(rest));
    });
  }
});

test('a link cut in half still knows for whom the answers are', async ({ page }) => {
  const link = linkTo(learner);
  const half = link.slice(0, link.indexOf('experience=') + 'experience=unt'.length);
  const kept = Object.entries(learner).filter(
    ([id, option]) => id === 'side' || half.includes(`${id}=${option}`),
  );
  await page.goto(half);
  await expect(page.getByText(dropped['unknown-option']('experience=unt'))).toBeVisible();
  await expectVerdict(page, Object.fromEntries(kept));
});

test('a link without any answer says so and offers a fresh start', async ({ page }) => {
  for (const rubbish of ['v=1&x=y', '%%%', '=', '&&&', 'v=1', '<b>bold</b>', 'toString', '']) {
    await test.step(rubbish, async () => {
      await openAnew(page, `${path}#${rubbish}`);
      await expect(heading(page, words.unreadable.title)).toBeVisible();
      await expect(page).toHaveTitle(`${words.unreadable.title} · ${words.brand}`);
    });
  }
  await page.getByRole('link', { name: words.unreadable.fresh }).click();
  await expect(heading(page, asked('side', {}))).toBeVisible();
});

test('names that every object has are no answers either', async ({ page }) => {
  await page.goto(`${path}#${fragment}&constructor=x&__proto__=y`);
  await expect(page.getByText(dropped['unknown-question']('constructor=x'))).toBeVisible();
  await expect(page.getByText(dropped['unknown-question']('__proto__=y'))).toBeVisible();
  await expect(verdictHeading(page, hirer)).toBeVisible();
  await expect(answerTo(page, 'use')).toBeVisible();
});
