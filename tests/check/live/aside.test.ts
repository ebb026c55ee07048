import { expect, onTestFinished, test } from 'vitest';
import { checkAside } from '../../../src/check/live/aside.ts';
import { today } from '../findings.ts';
import { rulesFolder } from './folder.ts';

function checking() {
  const { root, change } = rulesFolder();
  const aside = checkAside();
  onTestFinished(() => aside.end());
  return { root, change, check: (folder = root) => aside.check({ root: folder, today }) };
}

test('a process of its own checks the folder as it lies there', async () => {
  const { change, check } = checking();
  expect(await check()).toMatchObject({ compiled: true, findings: [], moved: [] });
  change('rules/examples.yaml', 'verdict: do-nothing', 'verdict: lay-a-mat');
  const failing = { check: 'example-fails', line: 35, witness: { side: 'host', guests: 'few' } };
  expect(await check()).toMatchObject({
    findings: [failing],
    moved: [{ text: 'No verdict changes since the rules last checked without errors.' }],
    standing: '1 error, 0 warnings in all.',
  });
});

test('rules that do not compile are told as such', async () => {
  const { change, check } = checking();
  change('rules/points/wet.yaml', 'sky: [rain]', 'sky: [rian]');
  expect(await check()).toMatchObject({
    compiled: false,
    findings: [{ check: 'compile', line: 2, column: 17, severity: 'error' }],
  });
});

test('a process that fell over says so, and the next question starts another', async () => {
  const { root, check } = checking();
  await expect(check(`${root}/nowhere`)).rejects.toThrow('The check of the rules broke off.');
  expect(await check()).toMatchObject({ compiled: true });
});
