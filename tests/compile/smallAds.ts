import { fileURLToPath } from 'node:url';
import { readRulesFolder, type RulesText } from '../../src/compile/files.ts';
import { compileJobAds } from '../../src/compile/jobAds/compileJobAds.ts';
import { formatProblem, RulesError } from '../../src/compile/problem.ts';
import { small } from './smallRules.ts';

const role =
  '\n- id: role\n  name: Errand\n  ask: What for?\n  why: It tells how long.\n  control: given\n  options:\n    - { id: walker, label: To walk, said: you walk }\n    - { id: runner, label: To run, said: you run }\n';

const questions = small.get('rules/questions.yaml') ?? '';
const folding = 'said: it is a folding one\n';
const other = '    - { id: other, label: Another, said: it is another one }\n';

/** The small rules with words for ads that hold every key, a second umbrella and others, and a question about roles. */
export const ads: RulesText = new Map([
  ...small,
  ['rules/questions.yaml', questions.replace(folding, () => folding + other) + role],
  ...readRulesFolder(fileURLToPath(new URL('../fixtures/small-ads', import.meta.url))),
]);

/** What an author is told of words for ads, a line for each problem. */
export function adProblems(texts: RulesText): readonly string[] {
  try {
    compileJobAds(texts);
    return [];
  } catch (error) {
    if (error instanceof RulesError) return error.problems.map(formatProblem);
    throw error;
  }
}
