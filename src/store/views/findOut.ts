import { ruleset } from 'virtual:ruleset';
import type { Advice } from '../../engine/advise.ts';
import { holds } from '../../engine/condition.ts';
import { findOut } from '../../engine/findOut.ts';
import type { Outlook } from '../../model/verdict.ts';
import { words } from '../../words/words.ts';
import { hrefOf } from '../address.ts';
import { verdictById } from './names.ts';

export interface OutcomeView {
  readonly id: string;
  readonly answer: string;
  readonly verdict: string;
  readonly note: string;
  readonly tone: Outlook;
}

/** The one thing to find out first, how, and what each answer would lead to. */
export interface FindOutView {
  readonly question: string;
  readonly ask: string;
  readonly task: string | null;
  readonly outcomes: readonly OutcomeView[];
  readonly href: string;
}

export function findOutView(advice: Advice): FindOutView | null {
  const found = findOut(ruleset, advice);
  const question = ruleset.questions.find(({ id }) => id === found?.question);
  if (found === null || question === undefined) return null;
  const wording =
    question.instead.find(({ when }) => holds(when, { answers: advice.answers })) ?? question;
  return {
    question: question.id,
    ask: wording.ask,
    task: question.task,
    href: hrefOf({ kind: 'question', id: question.id }, advice.answers),
    outcomes: found.outcomes.map(({ option, settled, likely, possible }) => {
      const { name, outlook } = verdictById(likely);
      const others = possible.filter((id) => id !== likely).map((id) => verdictById(id).name);
      return {
        id: option,
        answer: words.verdict.ifAnswer(
          question.options.find(({ id }) => id === option)?.label ?? option,
        ),
        verdict: settled ? name : words.verdict.thenProbably(name),
        note: settled ? words.verdict.settles : words.verdict.stillOpen(others.join(', ')),
        tone: outlook,
      };
    }),
  };
}
