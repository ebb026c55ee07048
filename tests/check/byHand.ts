import { holds } from '../../src/engine/condition.ts';
import type { Facts } from '../../src/engine/condition.ts';
import { decide } from '../../src/engine/evaluate.ts';
import type { Answers, World } from '../../src/model/answers.ts';
import type { Law } from '../../src/model/law.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { worldsOf } from '../engine/oracle.ts';

// What a survey of the rules promises, said in the plainest way: list the worlds, decide each, count.

interface Decided {
  readonly world: World;
  readonly facts: Facts & { readonly verdict: string };
  readonly row: number;
  readonly scores: Readonly<Record<string, number>>;
}

function decided(ruleset: Ruleset, world: World): Decided {
  const { verdict, bands, row, scores } = decide(ruleset, world);
  return { world, facts: { answers: world, bands, verdict }, row, scores };
}

/** Of these worlds the one whose options stand earliest in their lists, counted together; of equals the first. */
function simplest({ questions }: Ruleset, worlds: readonly Decided[]): Answers | null {
  const size = ({ world }: Decided) =>
    questions.reduce(
      (sum, { id, options }) => sum + 1 + options.findIndex((option) => option.id === world[id]),
      0,
    );
  const [first] = worlds.toSorted((a, b) => size(a) - size(b));
  return first === undefined
    ? null
    : Object.fromEntries(
        Object.entries(first.world).flatMap(([id, option]) =>
          option === undefined ? [] : [[id, option]],
        ),
      );
}

export function surveyByHand(ruleset: Ruleset) {
  const worlds = worldsOf(ruleset, {}).map((world) => decided(ruleset, world));
  return {
    sides: Object.entries(ruleset.tables).map(([side, rows]) => {
      const own = worlds.filter(({ world }) => world['side'] === side);
      return {
        side,
        worlds: own.length,
        rows: rows.map(({ when }, place) => {
          const fits = own.filter(({ facts: { answers, bands = {} } }) =>
            holds(when, { answers, bands }),
          );
          const decides = fits.filter(({ row }) => row === place);
          const others = fits.filter(({ row }) => row !== place);
          return {
            decides: decides.length,
            simplest: simplest(ruleset, decides.length > 0 ? decides : fits),
            maskedBy: [...new Set(others.map(({ row }) => row))].sort((a, b) => a - b),
          };
        }),
        verdicts: ruleset.verdicts.flatMap(({ id }, place) => {
          const got = own.filter(({ facts }) => facts.verdict === id);
          return got.length === 0 ? [] : [[place, got.length, simplest(ruleset, got)]];
        }),
      };
    }),
    rules: ruleset.rules.map((rule) => ruleByHand(ruleset, worlds, rule)),
    laws: ruleset.laws.map((law) => lawByHand(ruleset, worlds, law)),
    steps: ruleset.steps.map(({ when }) => worlds.filter(({ facts }) => holds(when, facts)).length),
  };
}

function ruleByHand(ruleset: Ruleset, worlds: readonly Decided[], rule: Rule) {
  const without = { ...ruleset, rules: ruleset.rules.filter(({ id }) => id !== rule.id) };
  const fires = worlds.filter(
    ({ world }) => world['side'] === rule.side && holds(rule.when, { answers: world }),
  );
  const pairs = fires.map(({ world, facts }) => ({ is: facts, was: decide(without, world) }));
  return {
    id: rule.id,
    fires: fires.length,
    simplest: simplest(ruleset, fires),
    movesBand: pairs.filter(({ is, was }) =>
      Object.entries(was.bands).some(([id, band]) => is.bands?.[id] !== band),
    ).length,
    decides: pairs.filter(({ is, was }) => is.verdict !== was.verdict).length,
  };
}

function lawByHand(ruleset: Ruleset, worlds: readonly Decided[], law: Law) {
  const about = worlds.filter(({ facts: { answers } }) => holds(law.when, { answers }));
  if (law.kind !== 'ordered') {
    const broken = about.filter(({ facts }) => holds(law.what, facts) === (law.kind === 'never'));
    return { tried: about.length, broken: broken.length, witness: simplest(ruleset, broken) };
  }
  const { question, along, score, moves } = law;
  const side = ruleset.scores.find(({ id }) => id === score)?.side;
  const value = ({ facts, scores }: Decided) =>
    score === null
      ? ruleset.verdicts.findIndex(({ id }) => id === facts.verdict)
      : (scores[score] ?? 0);
  const next = ({ world }: Decided) => {
    const place = along.indexOf(world[question] ?? '');
    return place < 0 ? undefined : along[place + 1];
  };
  const tried = about.filter(
    (here) => next(here) !== undefined && (side ?? here.world['side']) === here.world['side'],
  );
  const broken = tried.filter((here) => {
    const kept = Object.entries(here.world).flatMap(([id, option]) =>
      option === undefined ? [] : [[id, option] as const],
    );
    const moved = { ...Object.fromEntries(kept), [question]: next(here) ?? '' };
    return worldsOf(ruleset, moved).some((world) => {
      const change = value(decided(ruleset, world)) - value(here);
      if (moves === 'the-same') return change !== 0;
      return moves === 'never-less' ? change < 0 : change > 0;
    });
  });
  return { tried: tried.length, broken: broken.length, witness: simplest(ruleset, broken) };
}
