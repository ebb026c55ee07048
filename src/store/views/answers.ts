import { ruleset } from 'virtual:ruleset';
import type { Advice } from '../../engine/advise.ts';
import { words } from '../../words/words.ts';
import { hrefOf } from '../address.ts';

/** One line of the list of answers, with the address at which it can be changed. */
export interface AnswerView {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly open: boolean;
  readonly href: string;
  readonly action: string;
}

/** Every answer given, and every question that may apply and was not answered. */
export function answerViews({ answers, unasked, deciding }: Advice): readonly AnswerView[] {
  return ruleset.questions.flatMap((question) => {
    const answer = answers[question.id];
    if (answer === undefined && !unasked.includes(question.id)) return [];
    const option = [...question.options, question.unsure].find((one) => one?.id === answer);
    const missing = deciding.includes(question.id)
      ? words.verdict.notAnswered
      : words.verdict.notAsked;
    return [
      {
        id: question.id,
        question: question.name,
        answer: option?.label ?? missing,
        open: answer === undefined || answer === 'dont-know',
        href: hrefOf({ kind: 'question', id: question.id }, answers),
        action: answer === undefined ? words.verdict.answerOne : words.verdict.changeOne,
      },
    ];
  });
}
