import type { Compiled } from '../compile/compile.ts';
import { bandOf } from '../engine/bands.ts';
import { holds, questionsIn } from '../engine/condition.ts';
import { eachWorld } from '../engine/worlds.ts';
import { questionsLeft } from '../engine/diagram/shares.ts';
import type { Rule } from '../model/rule.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { worldFor } from './coverage.ts';
import type { Finding } from './finding.ts';
import { placeOf, placeOfRow, placeOfVerdict } from './places.ts';
import type { Survey } from './survey.ts';

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
          message: `The rule "${rule.id}" can never fire: nobody can give these answers together. Change its condition or remove it.`,
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

/** Rows that never decide, verdicts that nobody gets, questions whose answer changes nothing. */
export function checkReach({ ruleset, sources }: Compiled, { sides }: Survey): readonly Finding[] {
  const found: Finding[] = [];
  for (const { side, rows, verdicts } of sides) {
    rows.forEach(({ decides, maskedBy }, row) => {
      if (decides > 0) return;
      const earlier = maskedBy.map((place) => placeOfRow(sources, side, place).line).join(', ');
      const why =
        maskedBy.length === 0
          ? 'Nobody’s answers and bands fit it.'
          : `Whoever fits it is decided before, by the ${maskedBy.length === 1 ? 'row on line' : 'rows on lines'} ${earlier}.`;
      found.push({
        ...placeOfRow(sources, side, row),
        check: 'row-never-decides',
        severity: 'error',
        witness: null,
        message: `This row never decides. ${why} Move it up, change it or remove it.`,
      });
    });
    ruleset.verdicts.forEach(({ id, side: own }, place) => {
      if (own !== side || verdicts.has(place)) return;
      found.push({
        ...placeOfVerdict(sources, id),
        check: 'verdict-unreachable',
        severity: 'error',
        witness: null,
        message: `Nobody can get the verdict "${id}". Add a row that leads to it, or remove it.`,
      });
    });
  }
  const left = questionsLeft(ruleset.diagram);
  ruleset.questions.forEach(({ id }, place) => {
    if (left.has(place)) return;
    found.push({
      ...placeOf(sources, 'questions', id),
      check: 'question-dead',
      severity: 'error',
      witness: null,
      message: `No answer to the question "${id}" can change a verdict, so it is never asked. Let a rule or a row look at it, or remove it.`,
    });
  });
  return found;
}

/** Laws that some world breaks, with the simplest one, and laws that speak of no world at all. */
export function checkLaws({ sources }: Compiled, { laws }: Survey): readonly Finding[] {
  return laws.flatMap(({ law, tried, broken, witness, movedTo }): Finding[] => {
    const place = placeOf(sources, 'laws', law.id);
    if (tried === 0) {
      return [
        {
          ...place,
          check: 'law-idle',
          severity: 'error',
          witness: null,
          message: `The law "${law.id}" speaks of no world: nobody can give these answers. Change its condition.`,
        },
      ];
    }
    if (broken === 0) return [];
    const moved =
      movedTo === null || law.kind !== 'ordered'
        ? ''
        : ` It breaks when "${law.question}" moves on to "${movedTo}".`;
    return [
      {
        ...place,
        check: 'law-broken',
        severity: 'error',
        witness,
        message: `The law "${law.id}" is broken in ${broken.toLocaleString('en')} of ${tried.toLocaleString('en')} worlds: ${law.says}${moved}`,
      },
    ];
  });
}
