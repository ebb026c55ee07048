import type { Compiled } from '../compile/compile.ts';
import { bandOf } from '../engine/bands.ts';
import { holds, questionsIn } from '../engine/condition.ts';
import { eachWorld } from '../engine/worlds.ts';
import type { Rule } from '../model/rule.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { worldFor } from './coverage.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';
import { whyNever } from './whyNever.ts';

/** Rules that never fire, that always fire, or that change nothing when they do. */
export function checkRules({ ruleset, sources }: Compiled): readonly Finding[] {
  const mattering = rulesThatMatter(ruleset);
  return ruleset.rules.flatMap((rule): Finding[] => {
    const place = placeOf(sources, 'rules', rule.id, ['when']);
    const often = firesHowOften(ruleset, rule);
    if (often === 'never') {
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
    if (often === 'always') {
      found.push({
        ...place,
        check: 'rule-always-fires',
        severity: 'warning',
        witness: worldFor(ruleset, rule),
        message: `The rule "${rule.id}" fires for everybody on its side, so it tells nobody anything. Give it a condition, or move the bands.`,
      });
    }
    if (!mattering.has(rule.id)) {
      found.push({
        ...placeOf(sources, 'rules', rule.id, ['add']),
        check: 'rule-changes-nothing',
        severity: 'warning',
        witness: worldFor(ruleset, rule),
        message: `Without the rule "${rule.id}" no band and no verdict changes for anybody. Its points are too few, or other rules always outweigh them.`,
      });
    }
    return found;
  });
}

/** The rules without which some world would fall into another band. One walk a score, over the questions its rules look at. */
function rulesThatMatter(ruleset: Ruleset): ReadonlySet<string> {
  const found = new Set<string>();
  for (const score of ruleset.scores) {
    const own = ruleset.rules.filter((rule) => rule.add[score.id] !== undefined);
    const about = ['side', ...own.flatMap((rule) => questionsIn(rule.when))];
    eachWorld(ruleset.questions, { side: score.side }, about, (world) => {
      const fired = own.filter((rule) => holds(rule.when, { answers: world }));
      const sum = fired.reduce((total, rule) => total + (rule.add[score.id] ?? 0), 0);
      for (const rule of fired) {
        if (found.has(rule.id)) continue;
        if (bandOf(score, sum) !== bandOf(score, sum - (rule.add[score.id] ?? 0)))
          found.add(rule.id);
      }
    });
  }
  return found;
}

function firesHowOften(ruleset: Ruleset, rule: Rule): 'never' | 'sometimes' | 'always' {
  let fires = 0;
  let worlds = 0;
  eachWorld(
    ruleset.questions,
    { side: rule.side },
    ['side', ...questionsIn(rule.when)],
    (world) => {
      worlds += 1;
      if (holds(rule.when, { answers: world })) fires += 1;
    },
  );
  if (fires === 0) return 'never';
  return fires === worlds ? 'always' : 'sometimes';
}
