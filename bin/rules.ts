import { compileRules } from '../src/compile/compile.ts';
import { readRulesFolder } from '../src/compile/files.ts';
import { markOf } from '../src/compile/edition.ts';
import { readEditions } from '../src/compile/readEditions.ts';
import type { EditionMark } from '../src/model/edition.ts';
import type { Ruleset } from '../src/model/ruleset.ts';
import { project } from './command.ts';

/** The ruleset of a folder's rules files. Throws a RulesError with every problem's place. */
export function loadRuleset(root = project): Ruleset {
  return compileRules(readRulesFolder(root));
}

/** Which published edition these rules are; null before the first. */
export function loadEdition(ruleset: Ruleset, root = project): EditionMark | null {
  return markOf(readEditions(root), ruleset);
}
