import type { Compiled } from '../compile/compile.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';
import type { Survey } from './survey.ts';
import { whyNever } from './whyNever.ts';

/** Rules that never fire, that always fire, or that change nothing when they do. */
export function checkRules(
  { ruleset, sources }: Compiled,
  { rules, sides }: Survey,
): readonly Finding[] {
  return ruleset.rules.flatMap((rule): Finding[] => {
    const place = placeOf(sources, 'rules', rule.id, ['when']);
    const { fires = 0, movesBand = 0, simplest = null } = rules.get(rule.id) ?? {};
    if (fires === 0) {
      return [
        {
          ...place,
          check: 'rule-never-fires',
          severity: 'error',
          witness: null,
          message: `The rule "${rule.id}" can never fire: ${whyNever(ruleset, rule)}. Change its condition or remove it.`,
        },
      ];
    }
    const found: Finding[] = [];
    if (fires === sides.find(({ side }) => side === rule.side)?.worlds) {
      found.push({
        ...place,
        check: 'rule-always-fires',
        severity: 'warning',
        witness: simplest,
        message: `The rule "${rule.id}" fires for everybody on its side, so it tells nobody anything. Give it a condition, or move the bands.`,
      });
    }
    if (movesBand === 0) {
      found.push({
        ...placeOf(sources, 'rules', rule.id, ['add']),
        check: 'rule-changes-nothing',
        severity: 'warning',
        witness: simplest,
        message: `Without the rule "${rule.id}" no band and no verdict changes for anybody. Its points are too few, or other rules always outweigh them.`,
      });
    }
    return found;
  });
}
