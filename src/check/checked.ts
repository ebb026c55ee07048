import { compileWithSources } from '../compile/compile.ts';
import type { RulesText } from '../compile/files.ts';
import { RulesError } from '../compile/problem.ts';
import type { Edition } from '../model/edition.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { check, type Report } from './check.ts';
import type { Finding } from './finding.ts';
import { foldRenames } from './foldRenames.ts';

/** What is wrong with the rules files, and, where they compile, everything else that can be told of them. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Null where the files do not compile: then nobody knows what else there is. */
  readonly whole: { readonly ruleset: Ruleset; readonly report: Report } | null;
}

/** The rules files, and the editions of them that were published. */
export interface Files {
  readonly texts: RulesText;
  readonly editions: readonly Edition[];
}

/** Compiles and checks rules files in whatever state they are. `today` is a day such as 2026-11-23. */
export function checked(read: () => Files, today: string): Checked {
  let files: Files | null = null;
  try {
    files = read();
    const compiled = compileWithSources(files.texts);
    const report = check(compiled, today, files.editions);
    return { findings: report.findings, whole: { ruleset: compiled.ruleset, report } };
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const problems =
      files === null ? error.problems : foldRenames(error.problems, files.texts, files.editions);
    const findings = problems.map((problem): Finding => ({
      ...problem,
      check: 'compile',
      severity: 'error',
      witness: null,
    }));
    return { findings, whole: null };
  }
}
