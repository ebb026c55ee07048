import { ruleset } from 'virtual:ruleset';
import type { Advice } from '../../engine/advise.ts';
import { reasonsFor, standings } from '../../engine/explain.ts';
import type { Rule } from '../../model/rule.ts';
import { words } from '../../words/words.ts';
import { factsFor } from './facts.ts';
import { meterView } from './meter.ts';
import type { MeterView } from './meter.ts';
import { questionName, verdictById } from './names.ts';
import { headlineFor } from './verdict.ts';
import { wordsFor } from './wording.ts';

/** A verdict in short, for the comparison of now and then. */
export interface ChangeSide {
  readonly headline: string;
  readonly summary: string;
  readonly meters: readonly MeterView[];
}

/** Reasons as their sentences, the weightiest first; `others` counts those that are not told. */
export interface SomeReasons {
  readonly texts: readonly string[];
  readonly others: number;
}

/** What is different then: reasons that come and go, questions that come up, answers that matter no more. */
export interface Difference {
  readonly comes: SomeReasons;
  readonly goes: SomeReasons;
  readonly notes: readonly string[];
}

export function changeSide(advice: Advice): ChangeSide {
  const verdict = wordsFor(advice, factsFor(advice));
  const names = advice.possible.map((id) => verdictById(id).name).join(', ');
  return {
    headline: headlineFor(advice, verdict),
    summary: advice.settled ? firstSentence(verdict.summary) : words.change.open(names),
    meters: standings(ruleset, advice.answers).map(meterView),
  };
}

export function differenceOf(now: readonly Rule[], then: Advice): Difference {
  const rules = rulesOf(then);
  const asks = then.deciding.filter((id) => then.answers[id] === undefined).map(questionName);
  const dropped = then.dropped.map(questionName);
  return {
    comes: some(rules.filter((rule) => !now.includes(rule))),
    goes: some(now.filter((rule) => !rules.includes(rule))),
    notes: [
      ...(asks.length > 0 ? [words.change.asks(asks)] : []),
      ...(dropped.length > 0 ? [words.change.dropped(dropped)] : []),
    ],
  };
}

/** The rules behind the reasons of an advice. */
export function rulesOf({ answers }: Advice): readonly Rule[] {
  return reasonsFor(ruleset, answers).map(({ rule }) => rule);
}

// Two of each tell why it turns. All of them stand on the verdict's own page.
const most = 2;

function some(rules: readonly Rule[]): SomeReasons {
  const weight = ({ add }: Rule) => Math.max(...Object.values(add).map(Math.abs));
  const texts = rules.toSorted((a, b) => weight(b) - weight(a)).map(({ because }) => because);
  return { texts: texts.slice(0, most), others: Math.max(0, texts.length - most) };
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text;
}
