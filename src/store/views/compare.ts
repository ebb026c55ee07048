import { ruleset } from 'virtual:ruleset';
import type { Answers } from '../../model/answers.ts';
import { words } from '../../words/words.ts';
import { adviceFor } from '../advice.ts';
import { hrefOf } from '../address.ts';
import { atHand } from '../atHand.ts';
import { fragmentOf } from '../editions.ts';
import { noNews } from '../state.ts';
import { answerViews } from './answers.ts';
import { optionLabel, verdictName } from './names.ts';
import type { MeterView } from './meter.ts';
import type { ReasonView } from './reason.ts';
import { verdictView } from './verdict.ts';
import type { VerdictView } from './verdict.ts';

/** One of the two situations: its verdict in short. */
export interface ComparedView {
  readonly tag: string;
  readonly headline: string;
  readonly summary: string;
  readonly meters: readonly MeterView[];
  readonly href: string;
}

export interface AnswerPair {
  readonly id: string;
  readonly question: string;
  readonly one: string;
  readonly other: string;
}

/** Two situations beside each other, and what differs. */
export interface ComparisonView {
  readonly summary: string;
  readonly one: ComparedView;
  readonly other: ComparedView;
  readonly differ: readonly AnswerPair[];
  readonly alike: readonly AnswerPair[];
  readonly onlyOne: readonly ReasonView[];
  readonly onlyOther: readonly ReasonView[];
}

/** What can be chosen to compare with: the same answers with another certification, or others at hand. */
export interface WhatIf {
  readonly id: string;
  readonly label: string;
  readonly answers: Answers;
}

/** The certifications that these answers could be about instead. Empty where no certification is asked for. */
export function whatIfs(answers: Answers): readonly WhatIf[] {
  const question = ruleset.questions.find(({ id }) => id === 'certification');
  const own = answers['certification'];
  if (question === undefined || own === undefined) return [];
  return question.options
    .filter(({ id }) => id !== own)
    .map(({ id, label }) => ({
      id,
      label,
      answers: adviceFor({ ...answers, certification: id }).answers,
    }));
}

/** What this device or tab knows of other answers, in a line each. */
export function atHandViews(answers: Answers): readonly WhatIf[] {
  return atHand(answers).map(({ from, answers: other }) => ({
    id: fragmentOf(other),
    label: words.compare.atHand[from](
      optionLabel('side', other['side'] ?? ''),
      verdictName(adviceFor(other).verdict),
    ),
    answers: other,
  }));
}

/** Compares the verdicts on two sets of answers. Expects answers that apply, as `adviceFor` leaves them. */
export function comparisonView(one: Answers, other: Answers): ComparisonView {
  const [left, right] = [viewOf(one), viewOf(other)];
  const pairs = pairsOf(one, other);
  const within = (reasons: readonly ReasonView[]) => new Set(reasons.map(({ id }) => id));
  const [leftIds, rightIds] = [within(left.reasons), within(right.reasons)];
  return {
    summary:
      left.id === right.id
        ? words.compare.same
        : words.compare.differs(verdictName(left.id), verdictName(right.id)),
    one: compared(words.compare.one, left, one),
    other: compared(words.compare.other, right, other),
    differ: pairs.filter((pair) => pair.one !== pair.other),
    alike: pairs.filter((pair) => pair.one === pair.other),
    onlyOne: left.reasons.filter(({ id }) => !rightIds.has(id)),
    onlyOther: right.reasons.filter(({ id }) => !leftIds.has(id)),
  };
}

function viewOf(answers: Answers): VerdictView {
  return verdictView(answers, null, { draft: null, origin: null }, noNews, []);
}

function compared(tag: string, view: VerdictView, answers: Answers): ComparedView {
  return {
    tag,
    headline: view.headline,
    summary: view.summary,
    meters: view.meters,
    href: hrefOf({ kind: 'verdict', id: view.id }, answers),
  };
}

/** Every question that either was asked, in asking order. */
function pairsOf(one: Answers, other: Answers): readonly AnswerPair[] {
  const [left, right] = [answerViews(adviceFor(one)), answerViews(adviceFor(other))];
  return ruleset.questions.flatMap(({ id, name }) => {
    const here = left.find((answer) => answer.id === id)?.answer;
    const there = right.find((answer) => answer.id === id)?.answer;
    if (here === undefined && there === undefined) return [];
    const { notAsked } = words.compare;
    return [{ id, question: name, one: here ?? notAsked, other: there ?? notAsked }];
  });
}
