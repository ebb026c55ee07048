import { diagramOfSums, sumOffset } from '../../engine/diagram/bands.ts';
import type { Answers } from '../../model/answers.ts';
import type { Condition } from '../../model/condition.ts';
import type { Diagram } from '../../model/diagram.ts';
import type { Rule } from '../../model/rule.ts';
import type { Rulebook } from '../../model/ruleset.ts';
import type { Score } from '../../model/score.ts';
import { jointQuestions, type Aligned } from './align.ts';
import { samplesIn, together, worldsIn } from './together.ts';

/** How a rule of one side differs between two revisions, in words and in worlds. */
export interface RuleMove {
  readonly rule: string;
  readonly state: 'new' | 'gone' | 'changed';
  /** What differs in the record: `when`, `add`, `because`, `claim`. Empty for a rule that is new or gone. */
  readonly changed: readonly string[];
  /** Worlds, of those that both revisions have, in which it fires now and did not, no longer does, or does as before. */
  readonly starts: number;
  readonly stops: number;
  readonly stays: number;
  readonly startSamples: readonly Answers[];
  readonly stopSamples: readonly Answers[];
}

const never: Condition = { kind: 'any', of: [] };

/** The rules of a side that are new, gone or changed, with the worlds in which each starts or stops firing. */
export function ruleMoves({ before, after }: Aligned, side: string): readonly RuleMove[] {
  const own = ({ rules }: Rulebook) => rules.filter((rule) => rule.side === side);
  const [then, now] = [own(before.book), own(after.book)];
  const joint = jointQuestions(before.book, after.book);
  const ids = new Set([...now, ...then].map(({ id }) => id));
  return [...ids].flatMap((id): readonly RuleMove[] => {
    const old = then.find((rule) => rule.id === id);
    const young = now.find((rule) => rule.id === id);
    const changed = old === undefined || young === undefined ? [] : changesBetween(old, young);
    if (old !== undefined && young !== undefined && changed.length === 0) return [];
    const both = together(
      joint,
      side,
      firing(before.book, old?.when ?? never),
      firing(after.book, young?.when ?? never),
    );
    const fires = (value: number) => value > sumOffset;
    const starts = both.filter((tally) => !fires(tally.before) && fires(tally.after));
    const stops = both.filter((tally) => fires(tally.before) && !fires(tally.after));
    return [
      {
        rule: id,
        state: old === undefined ? 'new' : young === undefined ? 'gone' : 'changed',
        changed,
        starts: worldsIn(starts),
        stops: worldsIn(stops),
        stays: worldsIn(both.filter((tally) => fires(tally.before) && fires(tally.after))),
        startSamples: samplesIn(starts),
        stopSamples: samplesIn(stops),
      },
    ];
  });
}

function changesBetween(then: Rule, now: Rule): readonly string[] {
  const keys = ['when', 'add', 'because', 'claim'] as const;
  return keys.filter((key) => JSON.stringify(then[key]) !== JSON.stringify(now[key]));
}

/** Where a condition holds, as the sum of a score to which one rule gives one point. */
function firing(book: Rulebook, when: Condition): Diagram {
  const score: Score = {
    id: 'fires',
    side: '',
    label: '',
    short: '',
    asks: '',
    tone: 'neutral',
    bands: [],
  };
  const rule: Rule = { id: 'it', side: '', when, add: { fires: 1 }, because: '', claim: '' };
  return diagramOfSums({ ...book, rules: [rule] }, score);
}
