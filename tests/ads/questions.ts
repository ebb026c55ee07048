import { fileURLToPath } from 'node:url';
import { readRulesFolder } from '../../src/compile/files.ts';
import { readSources } from '../../src/compile/sources.ts';

/** The options of each question of rules/questions.yaml. */
export function loadQuestions(): ReadonlyMap<string, readonly string[]> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { questions } = readSources(readRulesFolder(root), []);
  return new Map(questions.map(({ value }) => [value.id, value.options.map(({ id }) => id)]));
}
