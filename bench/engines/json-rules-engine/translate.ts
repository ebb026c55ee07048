import type { Condition } from '../../../src/model/condition.ts';
import { variable, type Side } from '../../sides.ts';

/** A condition of json-rules-engine: one test of a fact, or several together. */
export type Test =
  { readonly fact: string; readonly operator: 'in'; readonly value: readonly string[] } | Together;

export type Together = { all: Test[] } | { any: Test[] } | { not: Test };

export interface RuleProperties {
  readonly conditions: Together;
  readonly event: { readonly type: string; readonly params: Record<string, number> };
  readonly priority: number;
}

/** The rules that give points, and the rows of the table, the first with the highest priority. */
export interface SideRuleSets {
  readonly points: readonly RuleProperties[];
  readonly rows: readonly RuleProperties[];
}

export function toRuleSets({ rules, table }: Side): SideRuleSets {
  return {
    points: rules.map(({ id, when, add }) => ({
      conditions: together(when),
      event: { type: id, params: { ...add } },
      priority: 1,
    })),
    rows: table.map(({ when, verdict }, place) => ({
      conditions: together(when),
      event: { type: verdict, params: {} },
      priority: table.length - place,
    })),
  };
}

function together(condition: Condition): Together {
  const test = testOf(condition);
  return 'fact' in test ? { all: [test] } : test;
}

function testOf(condition: Condition): Test {
  switch (condition.kind) {
    case 'answer':
      return { fact: condition.question, operator: 'in', value: condition.in };
    case 'band':
      return { fact: variable('band', condition.score), operator: 'in', value: condition.in };
    case 'verdict':
      throw new Error('A row of a table cannot look at the verdict.');
    case 'all':
      return { all: condition.of.map(testOf) };
    case 'any':
      // An empty `any` is true in json-rules-engine.
      return condition.of.length === 0 ? { not: { all: [] } } : { any: condition.of.map(testOf) };
    case 'not':
      return { not: testOf(condition.of) };
  }
}
