import { fileURLToPath } from 'node:url';
import { compileRules } from '../src/compile/compile.ts';
import { readRulesFolder } from '../src/compile/files.ts';
import { markOf } from '../src/compile/edition.ts';
import { readEditions } from '../src/compile/readEditions.ts';
import type { EditionMark } from '../src/model/edition.ts';
import type { Ruleset } from '../src/model/ruleset.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The ruleset of this folder's rules files. Throws a RulesError with every problem's place. */
export function loadRuleset(): Ruleset {
  return compileRules(readRulesFolder(root));
}

/** Which published edition these rules are; null before the first. */
export function loadEdition(ruleset: Ruleset): EditionMark | null {
  return markOf(readEditions(root), ruleset);
}
