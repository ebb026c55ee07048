import type { z } from 'zod';
import { certificationSource } from '../model/certification.ts';
import { claimSource, sourceSource } from '../model/claim.ts';
import { exampleSource } from '../model/example.ts';
import { lawSource } from '../model/law.ts';
import { questionSource } from '../model/question.ts';
import { ruleSource } from '../model/rule.ts';
import { scoreSource } from '../model/score.ts';
import { stepSource } from '../model/step.ts';
import { verdictsSource } from '../model/verdict.ts';
import type { RulesText } from './files.ts';
import type { Problem } from './problem.ts';
import { readList, readRecord, type Entry } from './shape.ts';
import { readYaml } from './yaml.ts';

/** Every record of the rules files, by kind, in the order of the files and of the records in them. */
export interface Sources {
  readonly questions: readonly Entry<z.infer<typeof questionSource>>[];
  readonly scores: readonly Entry<z.infer<typeof scoreSource>>[];
  readonly rules: readonly Entry<z.infer<typeof ruleSource>>[];
  readonly verdicts: readonly Entry<z.infer<typeof verdictsSource>>[];
  readonly steps: readonly Entry<z.infer<typeof stepSource>>[];
  readonly claims: readonly Entry<z.infer<typeof claimSource>>[];
  readonly sources: readonly Entry<z.infer<typeof sourceSource>>[];
  readonly laws: readonly Entry<z.infer<typeof lawSource>>[];
  readonly examples: readonly Entry<z.infer<typeof exampleSource>>[];
  readonly certifications: readonly Entry<z.infer<typeof certificationSource>>[];
}

/** Which file holds what: the one table to extend when a new kind of record comes. */
export const layout = {
  questions: { at: /^rules\/questions\.yaml$/, holds: 'list', schema: questionSource },
  scores: { at: /^rules\/scores\.yaml$/, holds: 'list', schema: scoreSource },
  rules: { at: /^rules\/points\/[a-z-]+\.yaml$/, holds: 'list', schema: ruleSource },
  verdicts: { at: /^rules\/verdicts\/[a-z-]+\.yaml$/, holds: 'record', schema: verdictsSource },
  steps: { at: /^rules\/steps\.yaml$/, holds: 'list', schema: stepSource },
  claims: { at: /^rules\/claims\.yaml$/, holds: 'list', schema: claimSource },
  sources: { at: /^rules\/sources\.yaml$/, holds: 'list', schema: sourceSource },
  laws: { at: /^rules\/laws\.yaml$/, holds: 'list', schema: lawSource },
  examples: { at: /^rules\/examples\.yaml$/, holds: 'list', schema: exampleSource },
  certifications: {
    at: /^rules\/certifications\/[a-z0-9-]+\.yaml$/,
    holds: 'record',
    schema: certificationSource,
  },
} as const;

/** Sorts the files into kinds and checks the shape of each record. A file with no kind is a problem, not ignored. */
export function readSources(texts: RulesText, problems: Problem[]): Sources {
  for (const file of texts.keys()) {
    if (!Object.values(layout).some(({ at }) => at.test(file))) {
      problems.push({
        file,
        line: 1,
        column: 1,
        message: 'No kind of record lives in a file of this name. rules/README.md lists the files.',
      });
    }
  }
  const read = <T>(kind: keyof typeof layout, schema: z.ZodType<T>): readonly Entry<T>[] => {
    const { at, holds } = layout[kind];
    const files = [...texts].filter(([file]) => at.test(file));
    if (files.length === 0) {
      problems.push({
        file: 'rules',
        line: 1,
        column: 1,
        message: `No file holds the ${kind}. One is expected at a path like ${at.source.replaceAll('\\', '')}.`,
      });
    }
    return files.flatMap(([file, text]) => {
      const source = readYaml(file, text);
      problems.push(...source.problems);
      if (source.problems.length > 0) return [];
      return holds === 'list'
        ? readList(source, schema, problems)
        : readRecord(source, schema, problems);
    });
  };
  return {
    questions: read('questions', questionSource),
    scores: read('scores', scoreSource),
    rules: read('rules', ruleSource),
    verdicts: read('verdicts', verdictsSource),
    steps: read('steps', stepSource),
    claims: read('claims', claimSource),
    sources: read('sources', sourceSource),
    laws: read('laws', lawSource),
    examples: read('examples', exampleSource),
    certifications: read('certifications', certificationSource),
  };
}
