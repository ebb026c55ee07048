import { describe, expect, test } from 'vitest';
import { drawWorlds, seeded } from '../../bench/draw.ts';
import { jsonLogicContestant } from '../../bench/engines/json-logic/contestant.ts';
import type { Logic, Operation } from '../../bench/engines/json-logic/translate.ts';
import { maskLimit } from '../../bench/engines/masks.ts';
import { compileRules } from '../../src/compile/compile.ts';
import { decide } from '../../src/engine/evaluate.ts';
import { eachWorld } from '../../src/engine/worlds.ts';
import type { World } from '../../src/model/answers.ts';
import { small } from '../compile/smallRules.ts';

const ruleset = compileRules(small);
const worlds: World[] = [];
eachWorld(ruleset.questions, {}, null, (world) => worlds.push({ ...world }));
const verdicts = worlds.map((world) => decide(ruleset, world).verdict);

/** As much of JSON Logic as the translation writes, read as jsonlogic.com tells it. */
function apply(logic: Logic, data: ReadonlyMap<unknown, unknown>): unknown {
  if (typeof logic !== 'object') return logic;
  if (!isOperation(logic)) return logic.map((part) => apply(part, data));
  const [[operator, operand] = ['', []]] = Object.entries(logic);
  if (operator === 'if') return choose(asList(operand), data);
  const values = asList(operand).map((part) => apply(part, data));
  const [a, b] = values;
  switch (operator) {
    case 'var':
      return data.get(a);
    case 'in':
      return Array.isArray(b) && b.includes(a);
    case 'and':
      return values.every(Boolean);
    case 'or':
      return values.some(Boolean);
    case '!':
      return !a;
    case '+':
      return values.map(Number).reduce((sum, value) => sum + value, 0);
    case '>=':
      return Number(a) >= Number(b);
    case '<':
      return Number(a) < Number(b);
    default:
      throw new Error(`The translation writes "${operator}", which this test does not know.`);
  }
}

/** A test and what then, as often as need be; what is left alone at the end is what else. */
function choose(branches: readonly Logic[], data: ReadonlyMap<unknown, unknown>): unknown {
  const [test, then, ...otherwise] = branches;
  if (test === undefined) throw new Error('No branch is left.');
  if (then === undefined) return apply(test, data);
  return apply(test, data) === true ? apply(then, data) : choose(otherwise, data);
}

function isOperation(logic: Operation | readonly Logic[]): logic is Operation {
  return !Array.isArray(logic);
}

function asList(operand: Logic): readonly Logic[] {
  return typeof operand === 'object' && !isOperation(operand) ? operand : [operand];
}

describe('in every world of the small rules', () => {
  test('the mask limit gives the verdict of the interpreter', () => {
    expect(maskLimit(ruleset).load(worlds)()).toEqual(verdicts);
  });

  test('the rules in JSON Logic give it too', () => {
    const contestant = jsonLogicContestant(
      ruleset,
      (logic) => (data) => apply(logic, new Map(Object.entries(data ?? {}))),
    );
    expect(contestant.load(worlds)()).toEqual(verdicts);
  });
});

describe('a draw', () => {
  test('is the same for the same seed, and another for another', () => {
    const draw = (seed: number) => drawWorlds(ruleset, 10, seeded(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(2)).not.toEqual(draw(1));
  });

  test('of many worlds has each of the few that there are once', () => {
    const key = (world: World) =>
      JSON.stringify(Object.entries(world).filter(([, answer]) => answer));
    const drawn = drawWorlds(ruleset, 5_000, seeded(1));
    expect(drawn.map(key).sort()).toEqual(worlds.map(key).sort());
  });
});
