import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from './architecture/check.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const sources = Object.fromEntries(
  ['src', 'bin'].flatMap(filesIn).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.([cm]?[jt]sx?|css)$/.test(path));
}

test('there is something to check', () => {
  expect(Object.keys(sources)).toContain('src/engine/advise.ts');
});

test('every file imports and touches only what its folder may', () => {
  expect(check(sources)).toEqual([]);
});
