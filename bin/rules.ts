import { fileURLToPath } from 'node:url';
import { compileRules } from '../src/compile/compile.ts';
import { readRulesFolder } from '../src/compile/files.ts';
import type { Ruleset } from '../src/model/ruleset.ts';

/** The ruleset of this folder's rules files. Throws a RulesError with every problem's place. */
export function loadRuleset(): Ruleset {
  return compileRules(readRulesFolder(fileURLToPath(new URL('..', import.meta.url))));
}
