import type { Compiled } from '../compile/compile.ts';
import type { Condition } from '../model/condition.ts';
import type { Rule } from '../model/rule.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';

/**
 * Rules with the condition of an earlier one that add to the same score, under another id: mostly a copy that
 * was never changed. Different scores may have different reasons, so two rules for those are fine.
 */
export function checkTwins({ ruleset, sources }: Compiled): readonly Finding[] {
  return ruleset.rules.flatMap((rule, place): Finding[] => {
    const twin = ruleset.rules.slice(0, place).find((other) => isTwin(other, rule));
    if (twin === undefined) return [];
    const score = sharedScore(twin, rule) ?? '';
    const { file, line } = placeOf(sources, 'rules', twin.id);
    return [
      {
        ...placeOf(sources, 'rules', rule.id),
        check: 'rule-twice',
        severity: 'warning',
        witness: null,
        message: `The rule "${rule.id}" has the same condition as "${twin.id}" (${file}:${String(line)}), and both add to "${score}": their points count together. Change one of the conditions, or put the two into one rule.`,
      },
    ];
  });
}

function isTwin(one: Rule, other: Rule): boolean {
  // A score is of one side, so rules that share one are too.
  return sharedScore(one, other) !== undefined && written(one.when) === written(other.when);
}

function sharedScore(one: Rule, other: Rule): string | undefined {
  return Object.keys(one.add).find((score) => other.add[score] !== undefined);
}

/** A condition as one text, the same for every order of its parts and lists. */
function written(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `${condition.kind}(${condition.of.map(written).sort().join()})`;
    case 'not':
      return `not(${written(condition.of)})`;
    case 'answer':
      return `${condition.question}:${condition.in.toSorted().join()}`;
    case 'band':
      return `${condition.score}=${condition.in.toSorted().join()}`;
    case 'verdict':
      return `verdict=${condition.in.toSorted().join()}`;
  }
}
