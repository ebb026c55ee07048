import type { RulesText } from '../files.ts';
import { readSources } from '../sources.ts';

/** What a person can call the certification they weigh: the ids of the records and of the options of the question, each once. */
export function certificationIds(texts: RulesText): readonly string[] {
  const { questions, certifications } = readSources(texts, []);
  const question = questions.find(({ value }) => value.id === 'certification');
  const options = question?.value.options.map(({ id }) => id) ?? [];
  return [...new Set([...options, ...certifications.map(({ value }) => value.id)])];
}
