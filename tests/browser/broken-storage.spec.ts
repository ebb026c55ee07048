import { words } from '../../src/words/words.ts';
import { hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import { answer, begin, heading } from './steps.ts';
import { expectVerdict } from './verdict.ts';

// The device keeps nothing, or rubbish. That costs the resuming and nothing else.

const devices = {
  'throws on every touch': () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) {
      Object.defineProperty(Storage.prototype, name, { value: refuse });
    }
    Object.defineProperty(Storage.prototype, 'length', { get: refuse });
  },
  'is blocked as a whole': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    }
  },
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  },
};

for (const [how, spoil] of Object.entries(devices)) {
  test(`where the storage ${how}, the questionnaire works to the end`, async ({ page }) => {
    await page.addInitScript(spoil);
    await begin(page);
    const answers = await answer(page, hirer, { until: 'use' });
    await page.reload();
    await expectVerdict(page, await answer(page, hirer, { given: answers }));
    await page.reload();
    await expectVerdict(page, hirer);
    await page.goto('./');
    await expect(heading(page, words.start.title)).toBeVisible();
    await expect(page.getByText(words.start.resume)).toHaveCount(0);
  });
}

const prefix = 'cherry-on-top/draft/';
const rubbish = [
  '',
  ' ',
  'rubbish',
  '{"answers":{}}',
  '1700000000000',
  '1700000000000 ',
  '1700000000000 v=1',
  '1700000000000 v=1&colour=red',
  '-5 v=1&side=team',
  'NaN v=1&side=team',
  'Infinity v=1&side=team',
];

test('damaged entries are passed over, and the questionnaire works to the end', async ({
  page,
}) => {
  await page.addInitScript(
    ([start, texts]) => {
      for (const [place, text] of texts.entries()) {
        localStorage.setItem(`${start}damaged${String(place)}`, text);
      }
    },
    [prefix, rubbish] as const,
  );
  await page.goto('./');
  await expect(heading(page, words.start.title)).toBeVisible();
  await expect(page.getByText(words.start.resume)).toHaveCount(0);
  await begin(page);
  await expectVerdict(page, await answer(page, hirer));
  await page.goto('./');
  await expect(page.getByText(words.start.resumeText('', 4, ''))).toBeVisible();
});

test('entries from days that no calendar has do no harm', async ({ page }) => {
  await page.addInitScript((start) => {
    for (const kept of ['8640000000000001', '1e300']) {
      localStorage.setItem(start + kept, `${kept} v=1&side=team`);
    }
  }, prefix);
  await begin(page);
  await expect(page.getByRole('radio').first()).toBeVisible();
});
