import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, small } from '../check/diffSmall.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'diff-'));

function git(...args: readonly string[]): void {
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  execFileSync('git', ['-C', folder, ...author, ...args], { stdio: 'ignore' });
}

/** Makes the rules of the folder these, and no others. */
function write(texts: ReadonlyMap<string, string>): void {
  rmSync(join(folder, 'rules'), { recursive: true, force: true });
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function commit(tag: string, texts: ReadonlyMap<string, string>): void {
  write(texts);
  git('add', '-A');
  git('commit', '--allow-empty', '-m', tag);
  git('tag', tag);
}

function diff(...args: readonly string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'bin/diff.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  const errors = run.stderr.split('\n').filter((line) => line !== '');
  return { status: run.status, out: run.stdout, errors };
}

const without = (...files: readonly string[]) =>
  new Map([...small].filter(([file]) => !files.includes(file)));

beforeAll(() => {
  git('init');
  commit('empty', new Map([['notes.txt', 'Nothing yet.\n']]));
  commit('older', without('rules/laws.yaml', 'rules/examples.yaml'));
  commit('strange', new Map([...small, ['rules/laws.yaml', '- { id: a, once: upon a time }\n']]));
  commit('broken', changed(['points/sky.yaml', 'claim: rain', 'claim: snow']));
  commit('good', small);
  commit('points', changed(['points/sky.yaml', 'add: { dry: +3 }', 'add: { dry: +2 }']));
  write(changed(['points/sky.yaml', 'The coat is new.', 'A new coat keeps you dry.']));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run diff', () => {
  test('tells between two revisions who changes verdict, with a world and its link', () => {
    const { status, out } = diff('--root', folder, 'good', 'points');
    expect(status).toBe(0);
    expect(out).toContain('# Rules: good → points\n\n**1 world of 12 (8.3 %) changes verdict**.');
    expect(out).toContain('| go | stay | 1 | 10.0 % |');
    expect(out).toContain('- sky: blue, way: far\n  - dry 3 (safe) → 2 (fair)\n');
    expect(out).toContain('`verdict/stay/#v=1&side=me&sky=blue&way=far`');
    expect(out).toContain('| dry | 2 | 20.0 % | 1 | 10.0 % |');
    expect(out).toContain('| blue-sky | add | 0 | 0 | 2 |');
    expect(out).toContain('- rule `blue-sky`, add, dry\n  - was: 3\n  - is: 2\n');
  });

  test('compares a revision with the files as they lie there', () => {
    const { status, out } = diff('--root', folder, 'good');
    expect(status).toBe(0);
    expect(out).toContain(
      '**No world changes verdict**, of 12 compared; 1 sentence worded otherwise.',
    );
    expect(out).toContain('  - was: The coat is new.\n  - is: A new coat keeps you dry.');
  });

  test('reads revisions from before there were laws and examples', () => {
    const { status, out } = diff('--root', folder, 'older', 'good');
    expect(status).toBe(0);
    expect(out).toContain('**No world changes verdict**, of 12 compared.');
    expect(out).toContain('- 1 law: `blue-is-good`');
  });

  test('does without laws that today’s tool cannot read, and says so', () => {
    const { status, out } = diff('--root', folder, 'strange', 'good');
    expect(status).toBe(0);
    expect(out).toContain(
      'strange: today’s tool cannot read rules/laws.yaml, so it counts as empty.',
    );
  });

  test.each([
    [['--root', folder, 'nowhere'], 'There is no revision "nowhere".'],
    [['--root', folder, 'empty'], 'There are no rules in empty'],
    [
      ['--root', folder, 'broken'],
      'The rules of broken cannot be compiled by today’s tool. rules/points/sky.yaml:1:',
    ],
    [['--root', tmpdir(), 'good'], 'is not in a git repository'],
    [[], 'A git revision is expected'],
    [['good', 'points', 'older'], 'A git revision is expected'],
    [['--rot', 'good'], 'There is no flag "--rot". Known ones: --root, --help.'],
  ])('refuses %j with exit 2 and one line', (args, message) => {
    const { status, out, errors } = diff(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });
});
