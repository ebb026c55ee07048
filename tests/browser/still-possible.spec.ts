import { advise } from '../../src/engine/advise.ts';
import { words } from '../../src/words/words.ts';
import { hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import { choose, linkTo, rules } from './steps.ts';
import { verdictName } from './verdict.ts';

const given = { side: 'applicants', 'own-framework': 'none' };

test('an answer rules verdicts out as soon as it is chosen, for eyes and for ears', async ({
  page,
}) => {
  await page.goto(linkTo(given).replace(/^verdict\/[^/]+/, 'question/obligation'));
  const verdicts = page.getByRole('list', { name: words.question.possible }).getByRole('listitem');
  const ofSide = rules.verdicts.filter(({ side }) => side === hirer['side']);
  await expect(verdicts).toHaveCount(ofSide.length);

  for (const obligation of ['yes', 'no', 'dont-know']) {
    await choose(page, 'obligation', obligation);
    const { possible } = advise(rules, { ...given, obligation });
    const out = ofSide.filter(({ id }) => !possible.includes(id)).map(({ name }) => name);
    const struck = verdicts.filter({ hasText: words.question.ruledOut });
    await expect(struck).toHaveText(out.map((name) => `${name} ${words.question.ruledOut}`));
    const left = possible.map(verdictName).join(', ');
    await expect(page.getByRole('status')).toHaveText(
      words.question.announce(possible.length, left),
    );
  }
});

test('before the side is known no verdict is named', async ({ page }) => {
  await page.goto('question/side/');
  await expect(page.getByText(words.question.possible)).toHaveCount(0);
  await choose(page, 'side', 'team');
  await expect(page.getByText(words.question.possible)).toBeVisible();
});
