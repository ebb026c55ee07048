import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')));
/** Every command of bin/, by its name behind `npm run`. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const file = /^tsx (bin\/\S+)$/.exec(script)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});

function run(file: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', file, ...args],
    { cwd: root, input: '', encoding: 'utf8' },
  );
  return { status, out: stdout, errors: stderr.split('\n').filter((line) => line !== '') };
}

test('there are commands to try', () => {
  expect(commands.map(([name]) => name)).toContain('check');
});

describe.each(commands)('npm run %s', (name, file) => {
  test('refuses a flag that it does not know, and names those that it knows', () => {
    const { status, out, errors } = run(file, '--upside-down');
    expect([status, out, errors.length]).toEqual([2, '', 1]);
    expect(errors[0]).toContain('There is no flag "--upside-down". Known ones: --');
    expect(errors[0]).toContain('--help.');
  });

  test('says with --help what it does and how it is called, and does nothing', () => {
    const { status, out, errors } = run(file, '--help');
    expect([status, errors]).toEqual([0, []]);
    expect(out).toMatch(new RegExp(`^npm run (-s )?${name}\\b`));
    expect(out).toContain('  --help');
  });
});

test.each([
  ['--wach', 'There is no flag "--wach". Known ones: --json, --watch, --root, --help.'],
  [
    '--watch=yes',
    "'--watch' does not take an argument. Expected: npm run check, and --help tells more.",
  ],
  ['watch', "Unexpected argument 'watch'"],
])('npm run check -- %s is refused', (arg, message) => {
  const { status, out, errors } = run('bin/check.ts', arg);
  expect([status, out, errors.length]).toEqual([2, '', 1]);
  expect(errors[0]).toContain(message);
});
