import { ruleset } from 'virtual:ruleset';
import type { Advice } from '../../engine/advise.ts';
import type { Facts } from '../../engine/condition.ts';
import { holds } from '../../engine/condition.ts';
import { findOut } from '../../engine/findOut.ts';
import type { Outcome } from '../../engine/findOut.ts';
import type { Question } from '../../model/question.ts';
import type { Outlook } from '../../model/verdict.ts';
import { words } from '../../words/words.ts';
import { hrefOf } from '../address.ts';
import { adviceFor } from '../advice.ts';
import { letterFor } from './letter.ts';
import type { LetterView } from './letter.ts';
import { factsFor } from './facts.ts';
import { likelihoodView } from './likelihood.ts';
import type { LikelihoodView } from './likelihood.ts';
import { verdictById } from './names.ts';
import { otherHeadline } from './wording.ts';

export interface OutcomeView {
  readonly id: string;
  readonly answer: string;
  readonly verdict: string;
  readonly note: string;
  readonly tone: Outlook;
  /** The option as it is called, for the link that fills it in, and where that leads. */
  readonly label: string;
  readonly href: string;
}

/** The likely verdict, the one thing to find out first, how, and what each answer would lead to. */
export interface FindOutView {
  readonly likelihood: LikelihoodView;
  readonly question: string;
  readonly ask: string;
  readonly task: string | null;
  /** Whether the reader of job ads can answer it. */
  readonly fromAds: boolean;
  readonly letter: LetterView | null;
  readonly outcomes: readonly OutcomeView[];
}

const readFromAds: readonly string[] = ['named', 'framework', 'role'];

export function findOutView(advice: Advice, facts: Facts): FindOutView | null {
  const found = findOut(ruleset, advice);
  const question = ruleset.questions.find(({ id }) => id === found?.question);
  if (found === null || question === undefined) return null;
  const wording = question.instead.find(({ when }) => holds(when, facts)) ?? question;
  return {
    likelihood: likelihoodView(advice),
    question: question.id,
    ask: wording.ask,
    task: question.task,
    fromAds: readFromAds.includes(question.id),
    letter: letterFor(question.id, facts),
    outcomes: found.outcomes.map((outcome) => outcomeView(outcome, question, advice)),
  };
}

function outcomeView(
  { option, settled, likely, possible }: Outcome,
  { id, options, usual }: Question,
  { answers }: Advice,
): OutcomeView {
  const { name, outlook } = verdictById(likely);
  const others = possible.filter((one) => one !== likely).map((one) => verdictById(one).name);
  const then = adviceFor({ ...answers, [id]: option });
  const own = settled ? otherHeadline(then, factsFor(then)) : null;
  const found = options.find((one) => one.id === option);
  const label = found?.label ?? option;
  const left = settled ? words.verdict.settles : words.verdict.stillOpen(others.join(', '));
  return {
    id: option,
    answer: words.verdict.ifAnswer(found?.said ?? option),
    verdict: own ?? (settled ? name : words.verdict.thenProbably(name)),
    note: usual?.option === option ? `${left} ${words.findOut.usual}` : left,
    tone: outlook,
    label,
    href: hrefOf({ kind: 'verdict', id: then.verdict }, then.answers),
  };
}
