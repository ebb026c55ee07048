import type { Ruleset } from '../model/ruleset.ts';
import { compileRules } from './compile.ts';
import { readRulesFolder } from './files.ts';

let last: { readonly key: string; readonly ruleset: Ruleset } | null = null;

/** The rules of `<root>/rules`, compiled once for as long as no file changes: several parts of a build ask. */
export function compileFolder(root: string): Ruleset {
  const texts = readRulesFolder(root);
  const key = JSON.stringify([root, ...texts]);
  if (last?.key !== key) last = { key, ruleset: compileRules(texts) };
  return last.ruleset;
}
