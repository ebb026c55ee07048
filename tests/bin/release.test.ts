import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readEditions } from '../../src/compile/readEditions.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const rules = join(folder, 'rules');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(project, 'tests/fixtures/small-rules/rules'), rules, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...note: readonly string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bin/release.ts', '--root', folder, ...note],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stderr };
}

/** Changes one text of one rules file. */
function edit(file: string, from: string, to: string): void {
  const path = join(rules, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} must hold this: ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
}

describe('npm run release', () => {
  test('keeps the rules as the next edition, with its day, its note and its links', () => {
    expect(run('The first rules.').status).toBe(0);
    edit('questions.yaml', 'label: Further', 'label: Much further');
    expect(run('Far is', 'further.').status).toBe(0);

    const [first, second] = readEditions(folder);
    expect(first).toMatchObject({ number: 1, note: 'The first rules.' });
    expect(second).toMatchObject({ number: 2, note: 'Far is further.' });
    expect(second?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(existsSync(join(folder, 'tests/fixtures/links/2.jsonl'))).toBe(true);
  });

  test('refuses rules that are published already', () => {
    run('The first rules.');
    const { status, stderr } = run('Once more.');
    expect([status, readEditions(folder).length]).toEqual([2, 1]);
    expect(stderr).toContain('Nothing to publish: the rules are those of edition 1');
  });

  test('refuses to go without a note', () => {
    const { status, stderr } = run();
    expect([status, existsSync(join(folder, 'published'))]).toEqual([2, false]);
    expect(stderr).toContain('A sentence is expected that tells what changed');
  });

  test('refuses an option that is gone without a word', () => {
    run('The first rules.');
    edit('questions.yaml', 'id: full', 'id: crammed');
    edit('points/bother.yaml', 'bag?: [full]', 'bag?: [crammed]');
    edit('examples.yaml', 'bag: full', 'bag: crammed');
    const { status, stderr } = run('Bags are crammed.');
    expect([status, readEditions(folder).length]).toEqual([2, 1]);
    expect(stderr).toContain('{ question: bag, option: full, becomes: crammed }');
  });

  test('refuses rules that do not compile, with the place', () => {
    edit('questions.yaml', 'name: Sky', 'nme: Sky');
    const { status, stderr } = run('A slip.');
    expect(status).toBe(2);
    expect(stderr).toContain('rules/questions.yaml:17:3');
  });

  test('refuses where a published edition was damaged', () => {
    run('The first rules.');
    writeFileSync(join(folder, 'published/1.json'), '{}');
    const { status, stderr } = run('More.');
    expect(status).toBe(2);
    expect(stderr).toContain('published/1.json');
    expect(stderr).toContain('restore the file');
  });
});
