import { buildDiagram } from '../engine/diagram/build.ts';
import type { Rulebook, Ruleset } from '../model/ruleset.ts';
import { checkNames } from './names.ts';
import type { RulesText } from './files.ts';
import { RulesError, type Problem } from './problem.ts';
import { lower } from './lower.ts';
import { readSources } from './sources.ts';

/**
 * Compiles the rules files to the ruleset that ships. Promises a ruleset in which every
 * name is known and every world has a verdict; else throws a RulesError that lists every
 * problem with its file, line and column. The same texts give the same ruleset.
 */
export function compileRules(texts: RulesText): Ruleset {
  const problems: Problem[] = [];
  const sources = readSources(texts, problems);
  stopOn(problems);
  checkNames(sources, problems);
  stopOn(problems);
  const rules = lower(sources, problems);
  stopOn(problems);
  const book: Rulebook = rules;
  return { ...rules, diagram: buildDiagram(book) };
}

function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RulesError(problems);
}
