import type { z } from 'zod';
import { certificationSource } from '../model/certification.ts';
import { claimSource, sourceSource } from '../model/claim.ts';
import { exampleSource } from '../model/example.ts';
import { jobAdsSource } from '../model/jobAdsSource.ts';
import type { JobAdsSource } from '../model/jobAdsSource.ts';
import { lawSource } from '../model/law.ts';
import { letterSource, placeholderSource } from '../model/letter.ts';
import { migrationSource } from '../model/migration.ts';
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
  readonly letters: readonly Entry<z.infer<typeof letterSource>>[];
  readonly placeholders: readonly Entry<z.infer<typeof placeholderSource>>[];
  readonly claims: readonly Entry<z.infer<typeof claimSource>>[];
  readonly sources: readonly Entry<z.infer<typeof sourceSource>>[];
  readonly laws: readonly Entry<z.infer<typeof lawSource>>[];
  readonly examples: readonly Entry<z.infer<typeof exampleSource>>[];
  readonly certifications: readonly Entry<z.infer<typeof certificationSource>>[];
  readonly migrations: readonly Entry<z.infer<typeof migrationSource>>[];
  readonly jobAds: readonly Entry<JobAdsSource>[];
}

/** The kinds whose records each have an id of their own at the top. */
export type WithId = Exclude<keyof Sources, 'verdicts' | 'migrations' | 'jobAds'>;

/** Which file holds what: the one table to extend when a new kind of record comes. */
export const layout = {
  questions: { at: /^rules\/questions\.yaml$/, like: 'rules/questions.yaml', holds: 'list' },
  scores: { at: /^rules\/scores\.yaml$/, like: 'rules/scores.yaml', holds: 'list' },
  rules: { at: /^rules\/points\/[a-z0-9-]+\.yaml$/, like: 'rules/points/door.yaml', holds: 'list' },
  verdicts: {
    at: /^rules\/verdicts\/[a-z0-9-]+\.yaml$/,
    like: 'rules/verdicts/myself.yaml',
    holds: 'record',
  },
  steps: { at: /^rules\/steps\.yaml$/, like: 'rules/steps.yaml', holds: 'list' },
  letters: {
    at: /^rules\/letters\.yaml$/,
    like: 'rules/letters.yaml',
    holds: 'list',
    optional: true,
  },
  placeholders: {
    at: /^rules\/placeholders\.yaml$/,
    like: 'rules/placeholders.yaml',
    holds: 'list',
    optional: true,
  },
  claims: { at: /^rules\/claims\.yaml$/, like: 'rules/claims.yaml', holds: 'list' },
  sources: { at: /^rules\/sources\.yaml$/, like: 'rules/sources.yaml', holds: 'list' },
  laws: { at: /^rules\/laws\.yaml$/, like: 'rules/laws.yaml', holds: 'list' },
  examples: { at: /^rules\/examples\.yaml$/, like: 'rules/examples.yaml', holds: 'list' },
  certifications: {
    at: /^rules\/certifications\/[a-z0-9-]+\.yaml$/,
    like: 'rules/certifications/cspo.yaml',
    holds: 'record',
  },
  migrations: {
    at: /^rules\/migrations\.yaml$/,
    like: 'rules/migrations.yaml',
    holds: 'list',
    optional: true,
  },
  jobAds: {
    at: /^rules\/job-ads\.yaml$/,
    like: 'rules/job-ads.yaml',
    holds: 'record',
    optional: true,
  },
} as const;

/** Sorts the files into kinds and checks the shape of each record. A file with no kind is a problem, not ignored. */
export function readSources(texts: RulesText, problems: Problem[]): Sources {
  for (const file of texts.keys()) {
    if (Object.values(layout).some(({ at }) => at.test(file))) continue;
    problems.push({ file, line: 1, column: 1, message: misplaced(file) });
  }
  const read = <T>(kind: keyof typeof layout, schema: z.ZodType<T>): readonly Entry<T>[] => {
    const { at, like, holds } = layout[kind];
    const optional = 'optional' in layout[kind];
    const files = [...texts].filter(([file]) => at.test(file));
    if (files.length === 0 && !optional) {
      problems.push({
        file: 'rules',
        line: 1,
        column: 1,
        message: `No file holds the ${kind}. One is expected at a path like ${like}.`,
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
    letters: read('letters', letterSource),
    placeholders: read('placeholders', placeholderSource),
    claims: read('claims', claimSource),
    sources: read('sources', sourceSource),
    laws: read('laws', lawSource),
    examples: read('examples', exampleSource),
    certifications: read('certifications', certificationSource),
    migrations: read('migrations', migrationSource),
    jobAds: read('jobAds', jobAdsSource),
  };
}

function misplaced(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  if (!name.endsWith('.yaml')) {
    const renamed = name.replace(/(\.[^.]*)?$/, '.yaml');
    return `Only files ending in .yaml are read, so "${name}" would be ignored. Rename it to "${renamed}", or move it out of rules/.`;
  }
  if (!/^[a-z0-9-]+\.yaml$/.test(name))
    return `"${name}" cannot be the name of a rules file. Rename it: small letters, digits and hyphens.`;
  return 'No kind of record lives in a file of this name. rules/README.md lists the files.';
}
