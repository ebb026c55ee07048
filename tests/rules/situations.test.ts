import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadRuleset } from '../../bin/rules.ts';
import { advise } from '../../src/engine/advise.ts';

// Real situations from public accounts. An answer that is a list was left open by the account: each is tried.

const answer = z.union([z.string(), z.array(z.string())]);
const situations = readFileSync(new URL('../fixtures/situations.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) =>
    z
      .object({ id: z.string(), answers: z.record(z.string(), answer), expect: z.array(z.string()), strict: z.boolean() })
      .parse(JSON.parse(line)),
  );
const ruleset = loadRuleset();

function verdictsOf(answers: Record<string, string | string[]>): readonly { verdict: string; likely: string }[] {
  let sheets: Record<string, string>[] = [{}];
  for (const [question, given] of Object.entries(answers)) {
    const options = Array.isArray(given) ? given : [given];
    sheets = sheets.flatMap((sheet) => options.map((option) => ({ ...sheet, [question]: option })));
  }
  return sheets.map((sheet) => advise(ruleset, sheet));
}

for (const { id, answers, expect: allowed } of situations) {
  test(`${id} comes to ${allowed.join(' or ')}`, () => {
    const missed = verdictsOf(answers).filter(({ verdict, likely }) => !allowed.includes(verdict) && !allowed.includes(likely));
    expect(missed).toEqual([]);
  });
}
