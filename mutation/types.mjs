// What the types alone notice: of the mutants that no test noticed, those that do not even compile. They
// can no more be merged than one that fails a test. Compiling only these takes seconds; asking the types
// of every mutant first, as the tool can, takes longer than all tests.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ status: string, statusReason?: string, replacement: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 */

/**
 * Marks in a report, as CompileError, what the types refuse of what the tests let pass.
 * @param {string} root
 * @param {string} path
 * @returns {Report}
 */
export function withTypes(root, path) {
  /** @type {Report} */
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const refuses = compiler(root, Object.keys(report.files));
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    for (const mutant of mutants) {
      if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') continue;
      const reason = refuses(file, mutated(source, mutant));
      if (reason === null) continue;
      mutant.status = 'CompileError';
      mutant.statusReason = reason;
    }
  }
  writeFileSync(path, JSON.stringify(report));
  return report;
}

/**
 * @param {string} source
 * @param {Mutant} mutant
 */
function mutated(source, { replacement, location: { start, end } }) {
  const lines = source.split('\n');
  /** @param {Position} position */
  const offset = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1);
  return source.slice(0, offset(start)) + replacement + source.slice(offset(end));
}

// A mutant that leaves a name unused is not refused for that: a forgotten name is no proof of a mistake.
const settings = {
  composite: false,
  noEmit: true,
  noUnusedLocals: false,
  noUnusedParameters: false,
};

/**
 * Tells why a changed text of a file does not compile, or null.
 * @param {string} root
 * @param {string[]} files
 */
function compiler(root, files) {
  const config = join(root, 'tsconfig.node.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  /** @type {{ file: string, text: string, version: number }} */
  let changed = { file: '', text: '', version: 0 };
  /** @param {string} name */
  const isChanged = (name) => resolve(name) === changed.file;
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    getCompilationSettings: () => ({ ...options, ...settings }),
    getScriptFileNames: () => files.map((file) => join(root, file)),
    getScriptVersion: (name) => (isChanged(name) ? String(changed.version) : '0'),
    getScriptSnapshot: (name) => {
      const text = isChanged(name) ? changed.text : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  return (/** @type {string} */ file, /** @type {string} */ text) => {
    changed = { file: join(root, file), text, version: changed.version + 1 };
    const [first] = [
      ...service.getSyntacticDiagnostics(changed.file),
      ...service.getSemanticDiagnostics(changed.file),
    ];
    return first === undefined ? null : ts.flattenDiagnosticMessageText(first.messageText, ' ');
  };
}
