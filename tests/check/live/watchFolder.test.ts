import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchRulesFolder } from '../../../src/check/live/watchFolder.ts';
import { rulesFolder } from './folder.ts';

function watched() {
  const folder = rulesFolder();
  const saved = vi.fn<() => void>();
  onTestFinished(watchRulesFolder(folder.root, saved));
  /** Waits for the next call, and forgets it. */
  const told = async () => {
    await vi.waitFor(() => expect(saved).toHaveBeenCalled(), 10_000);
    saved.mockClear();
  };
  return { ...folder, saved, told, at: (name: string) => join(folder.root, 'rules', name) };
}

test('a save is told, in a folder below too', async () => {
  const { change, told } = watched();
  change('rules/laws.yaml', 'Under a clear sky', 'Under the clear sky');
  await told();
  change('rules/points/wet.yaml', 'It rains already.', 'It pours already.');
  await told();
});

test('files that are saved together are told once', async () => {
  const { change, saved, told } = watched();
  change('rules/laws.yaml', 'Under a clear sky', 'Under the clear sky');
  change('rules/points/wet.yaml', 'It rains already.', 'It pours already.');
  await vi.waitFor(() => expect(saved).toHaveBeenCalled(), 10_000);
  expect(saved).toHaveBeenCalledTimes(1);
  await told();
});

test('an editor that writes another file and puts it in the place of the first is noticed each time', async () => {
  const { at, told } = watched();
  for (const text of ['[]', '[ ]']) {
    writeFileSync(at('laws.new'), text);
    renameSync(at('laws.new'), at('laws.yaml'));
    await told();
  }
});

test('folders that are new, or were made anew, are watched', async () => {
  const { at, told } = watched();
  mkdirSync(at('more'));
  await told();
  writeFileSync(at('more/one.yaml'), '[]');
  await told();
  rmSync(at('points'), { recursive: true });
  await told();
  mkdirSync(at('points'));
  await told();
  writeFileSync(at('points/one.yaml'), '[]');
  await told();
});

test('what is no rules file is no news, and nothing is after the end', async () => {
  const { at, change, saved, told } = watched();
  writeFileSync(at('.laws.yaml.swp'), '');
  writeFileSync(at('README.md'), '');
  change('rules/laws.yaml', 'Under a clear sky', 'Under the clear sky');
  await vi.waitFor(() => expect(saved).toHaveBeenCalled(), 10_000);
  expect(saved).toHaveBeenCalledTimes(1);
  await told();
});
