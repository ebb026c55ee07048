import { fileURLToPath } from 'node:url';
import { check } from '../src/check/check.ts';
import { reportJson } from '../src/check/reportJson.ts';
import { reportText } from '../src/check/report.ts';
import { compileWithSources } from '../src/compile/compile.ts';
import { readRulesFolder } from '../src/compile/files.ts';
import { RulesError } from '../src/compile/problem.ts';

/** npm run check [-- --json]: proves the rules over every world. Exit 1 on an error, 0 with warnings. */
const root = fileURLToPath(new URL('..', import.meta.url));
const json = process.argv.includes('--json');

try {
  const compiled = compileWithSources(readRulesFolder(root));
  const report = check(compiled, new Date().toISOString().slice(0, 10));
  console.log(
    json
      ? JSON.stringify(reportJson(compiled.ruleset, report), null, 2)
      : reportText(compiled.ruleset, report),
  );
  if (report.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof RulesError)) throw error;
  const findings = error.problems.map((problem) => ({
    ...problem,
    check: 'compile',
    severity: 'error',
  }));
  console.log(
    json
      ? JSON.stringify({ findings }, null, 2)
      : `${error.message}\n${String(findings.length)} errors`,
  );
  process.exitCode = 1;
}
