import { words } from '../../src/words/words.ts';
import { hirer, learner, teamLead } from './people.ts';
import { expect, test } from './quiet.ts';
import { answer, asked, begin, heading, verdictHeading } from './steps.ts';
import { expectVerdict } from './verdict.ts';

const sides = { 'for oneself': learner, 'for a team': teamLead, 'for applicants': hirer };

for (const [side, person] of Object.entries(sides)) {
  test.describe(side, () => {
    test('questions without a chosen answer lead to a verdict with all answers', async ({
      page,
    }) => {
      await begin(page);
      const answers = await answer(page, person, {
        onQuestion: async () => {
          await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
        },
      });
      await expectVerdict(page, answers);
    });

    test('each step takes the focus to its heading, names the tab, and leaves fewer questions', async ({
      page,
    }) => {
      const left: number[] = [];
      await begin(page);
      const answers = await answer(page, person, {
        onQuestion: async (id, given) => {
          await expect(heading(page, asked(id, given))).toBeFocused();
          await expect(page).toHaveTitle(`${asked(id, given)} · ${words.brand}`);
          if (id === 'side') return;
          const number = words.question.number(left.length + 2);
          const progress = page.getByText(new RegExp(`^${number} · `));
          left.push(furtherQuestions((await progress.textContent()) ?? ''));
        },
      });
      await expect(verdictHeading(page, answers)).toBeFocused();
      const headline = (await verdictHeading(page, answers).textContent()) ?? '';
      await expect(page).toHaveTitle(`${headline} · ${words.brand}`);
      expect(left.length).toBeGreaterThan(1);
      expect(left).toEqual([...new Set(left)].sort((a, b) => b - a));
    });
  });
}

/** What is left, read from "Question 4 · at most 5 more". */
function furtherQuestions(progress: string): number {
  const [, told = ''] = progress.split(' · ');
  const most = 30;
  for (let count = 0; count < most; count += 1) {
    if (told === words.question.atMost(count)) return count;
  }
  throw new Error(`"${progress}" tells no number of further questions.`);
}
