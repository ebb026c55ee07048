import { compileRules } from '../../compile/compile.ts';
import type { RulesText } from '../../compile/files.ts';
import { RulesError } from '../../compile/problem.ts';
import type { Ruleset } from '../../model/ruleset.ts';

/** A ruleset of an older revision, and the files that had to be left out to read it. */
export interface Lenient {
  readonly ruleset: Ruleset;
  readonly without: readonly string[];
}

/** Files that decide no verdict. Where an old revision lacks one, or today's tool cannot read it, it counts as empty. */
const spare = [
  'rules/laws.yaml',
  'rules/examples.yaml',
  'rules/steps.yaml',
  'rules/letters.yaml',
  'rules/placeholders.yaml',
];

/** Compiles the rules of an older revision. Throws a RulesError where what decides verdicts does not compile. */
export function compileLeniently(texts: RulesText): Lenient {
  const full = new Map([...spare.map((file) => [file, '[]\n'] as const), ...texts]);
  try {
    return { ruleset: compileRules(full), without: [] };
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const broken = new Set(error.problems.map(({ file }) => file));
    if (![...broken].every((file) => spare.includes(file))) throw error;
    const rest = new Map([...full, ...[...broken].map((file) => [file, '[]\n'] as const)]);
    return { ruleset: compileRules(rest), without: [...broken] };
  }
}
