import { holds } from '../engine/condition.ts';
import type { Facts } from '../engine/condition.ts';
import type { Answers } from '../model/answers.ts';
import type { Diagram } from '../model/diagram.ts';
import type { Rule } from '../model/rule.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Score } from '../model/score.ts';
import { allOf } from './tally/conditions.ts';
import { bandAt, type Diagrams } from './tally/diagrams.ts';
import { tally } from './tally/tally.ts';
import { along, endOf } from './tally/track.ts';

/** In how many worlds a rule fires, and in how many of them a band or the verdict would be another without it. */
export interface RuleSurvey {
  readonly fires: number;
  /** The simplest world in which it fires. */
  readonly simplest: Answers | null;
  readonly movesBand: number;
  readonly decides: number;
}

/** Compares every world in which a rule fires with the same world without its points. */
export function surveyRule(ruleset: Ruleset, diagrams: Diagrams, rule: Rule): RuleSurvey {
  const rows = ruleset.tables[rule.side] ?? [];
  const added = ruleset.scores.filter(({ id }) => rule.add[id] !== undefined);
  const verdictOf = (facts: Facts) => rows.find(({ when }) => holds(when, facts))?.verdict;
  const found = tally(ruleset, diagrams, {
    when: allOf({ kind: 'answer', question: 'side', in: [rule.side] }, rule.when),
    tries: rows.map(({ when }) => when),
    tracks: added.map((score) => along(bandPairs(rule, score, diagrams))),
    outcome(facts, ends) {
      const pairs = added.map((score, place) => bandPair(score, endOf(ends[place] ?? -1)));
      if (pairs.every(({ is, without }) => is === without)) return 'nothing';
      const others = Object.fromEntries(pairs.map(({ score, without }) => [score, without]));
      const bands = { ...facts.bands, ...others };
      return verdictOf(facts) === verdictOf({ ...facts, bands }) ? 'band' : 'verdict';
    },
  });
  const count = (moved: 'nothing' | 'band' | 'verdict') => found.get(moved)?.worlds ?? 0;
  const decides = count('verdict');
  const movesBand = count('band') + decides;
  const [first] = [...found.values()].sort((a, b) => a.size - b.size);
  return {
    fires: count('nothing') + movesBand,
    simplest: first?.simplest ?? null,
    movesBand,
    decides,
  };
}

/** Two bands as one number, wherever the rule fires: the one that the score is in, and the one without the rule. */
function bandPairs({ add }: Rule, score: Score, { fromSums }: Diagrams): Diagram {
  const points = add[score.id] ?? 0;
  return fromSums(
    score,
    (sum) => bandAt(score, sum) * score.bands.length + bandAt(score, sum - points),
  );
}

function bandPair({ id: score, bands }: Score, pair: number) {
  const [is, without] = [bands[Math.floor(pair / bands.length)], bands[pair % bands.length]];
  return { score, is: is?.id ?? '', without: without?.id ?? '' };
}
