import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { readRulesFolder } from '../../src/compile/files.ts';
import { formatProblem } from '../../src/compile/problem.ts';
import { problemsOf, small } from './smallRules.ts';

/** The small rules in a folder of their own, with these files added. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'cherry-rules-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(fileURLToPath(new URL('../fixtures/small-rules', import.meta.url)), root, {
    recursive: true,
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const told = (root: string) => problemsOf(readRulesFolder(root)).map(formatProblem);

describe('no file is passed over in silence', () => {
  test.each([
    [
      'rules/points/snow.yml',
      'Only files ending in .yaml are read, so "snow.yml" would be ignored. Rename it to "snow.yaml", or move it out of rules/.',
    ],
    ['rules/points/snow.YAML', 'Rename it to "snow.yaml"'],
    ['rules/notes.txt', 'Only files ending in .yaml are read'],
    ['rules/points/snow', 'Rename it to "snow.yaml"'],
    ['rules/pionts/snow.yaml', 'No kind of record lives in a file of this name'],
    ['rules/points/more/snow.yaml', 'No kind of record lives in a file of this name'],
    ['rules/points/New Rules.yaml', 'cannot be the name of a rules file'],
  ])('%s', (file, message) => {
    const problems = told(folderWith({ [file]: '[]\n' }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${file}:1:1: `);
    expect(problems[0]).toContain(message);
  });

  test('the guide, and what editors and systems hide there, is none of the rules', () => {
    const files = { 'rules/README.md': '# Hi', 'rules/.DS_Store': '', 'rules/points/.a.swp': '' };
    expect(told(folderWith(files))).toEqual([]);
  });
});

describe('the files as a whole', () => {
  test('a missing kind is told with the place where it is expected', () => {
    const without = new Map([...small].filter(([file]) => file !== 'rules/claims.yaml'));
    expect(problemsOf(without).map(formatProblem)).toEqual([
      'rules:1:1: No file holds the claims. One is expected at a path like rules/claims.yaml.',
    ]);
  });

  test.each([
    ['', 'The file is empty. A list or a record belongs here.'],
    ['# Nothing yet\n', 'The file is empty. A list or a record belongs here.'],
    ['id: rain-wets\n', 'A list belongs here: records that each start with "- ".'],
  ])('a file that holds %j', (text, message) => {
    const problems = problemsOf(new Map([...small, ['rules/claims.yaml', text]]));
    expect(problems.map(formatProblem)).toEqual([`rules/claims.yaml:1:1: ${message}`]);
  });

  test('Windows line ends and the mark at the start of a file change nothing', () => {
    const windows = new Map(
      [...small].map(([file, text]) => [file, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(compileRules(windows)).toEqual(compileRules(small));
  });

  test('the same files give the same ruleset', () => {
    expect(compileRules(small)).toEqual(compileRules(small));
  });
});
