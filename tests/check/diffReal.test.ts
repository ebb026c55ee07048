import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { diffRules } from '../../src/check/diff/diff.ts';
import { verdictsBetween } from '../../src/check/diff/verdicts.ts';
import { compileRules } from '../../src/compile/compile.ts';
import { readRulesFolder } from '../../src/compile/files.ts';
import { bitsOf } from '../../src/engine/masks/bits.ts';
import { codeOf, meets } from '../../src/engine/masks/program.ts';
import { walkSide } from '../../src/engine/masks/walk.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';

// The real rules with one line changed, counted by diagrams and by walking every world of both with masks.

const texts = readRulesFolder(fileURLToPath(new URL('../..', import.meta.url)));
const before = compileRules(texts);
const side = 'myself';

function withLine(file: string, from: RegExp, to: (line: string) => string): Ruleset {
  const text = texts.get(file) ?? '';
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${file} does not hold ${String(from)}`);
  return compileRules(new Map([...texts, [file, after]]));
}

/** The verdict, the sums and whether a rule fires, world by world in the order of the walk. */
function walked(ruleset: Ruleset, rule: string) {
  const bits = bitsOf(ruleset);
  const found = ruleset.rules.find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`There is no rule ${rule}.`);
  const code = codeOf(found.when, bits);
  const verdicts: string[] = [];
  const sums: string[] = [];
  const fires: boolean[] = [];
  walkSide(ruleset, side, bits, (step) => {
    verdicts.push(ruleset.verdicts[step.verdict]?.id ?? '');
    sums.push(step.sums.join());
    fires.push(meets(code, step.world));
  });
  return { verdicts, sums, fires };
}

function expectAgreement(after: Ruleset, rule: string): void {
  const [then, now] = [walked(before, rule), walked(after, rule)];
  const moves = new Map<string, number>();
  let sums = 0;
  let starts = 0;
  let stops = 0;
  then.verdicts.forEach((from, world) => {
    const to = now.verdicts[world] ?? '';
    if (from !== to) moves.set(`${from} → ${to}`, (moves.get(`${from} → ${to}`) ?? 0) + 1);
    if (then.sums[world] !== now.sums[world]) sums += 1;
    if (then.fires[world] === now.fires[world]) return;
    if (now.fires[world] === true) starts += 1;
    else stops += 1;
  });
  const diff = diffRules(before, after);
  const found = diff.sides.find((one) => one.side === side);
  expect(found?.compared).toMatchObject({
    worlds: then.verdicts.length,
    come: { worlds: 0 },
    gone: { worlds: 0 },
  });
  expect(moves.size).toBeGreaterThan(0);
  expect(
    new Map(found?.verdicts.map(({ from, to, worlds }) => [`${from} → ${to}`, worlds])),
  ).toEqual(moves);
  expect(verdictsBetween(before, after)).toEqual({
    compared: diff.sides.reduce((sum, { compared }) => sum + compared.worlds, 0),
    moves: found?.verdicts,
  });
  expect(found?.scores.map((score) => score.sums)).toEqual([sums]);
  expect(found?.rules).toMatchObject([{ rule, starts, stops }]);
  expect(diff.sides.filter((one) => one.side !== side && one.verdicts.length > 0)).toEqual([]);
}

test('other points', () => {
  const line = /^- id: (\S+)\n {2}when: .*\n {2}add: \{ learning: \+[345] \}/m;
  const file = 'rules/points/learning.yaml';
  const rule = line.exec(texts.get(file) ?? '')?.[1] ?? '';
  const after = withLine(file, line, (found) => found.replace(/\+\d/, '+1'));
  expectAgreement(after, rule);
});

test('another condition', () => {
  const line = /^- id: (\S+)\n {2}when: \{ experience: \[none\], /m;
  const file = 'rules/points/learning.yaml';
  const rule = line.exec(texts.get(file) ?? '')?.[1] ?? '';
  const after = withLine(file, line, (found) => found.replace('[none]', '[senior]'));
  expectAgreement(after, rule);
});
