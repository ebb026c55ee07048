import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readAnswers } from '../../bin/answers.ts';
import { loadEdition, loadRuleset } from '../../bin/rules.ts';
import { writeFragment } from '../../src/link/fragment.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ruleset = loadRuleset();
const newcomer = {
  side: 'myself',
  goal: 'first-role',
  experience: 'none',
  framework: 'none',
  named: 'not-named',
  certification: 'pragmatic',
  held: 'no',
  want: 'learn-the-job',
  payer: 'employer',
  chance: 'yes',
  domain: 'some',
  role: 'dont-know',
};

function advise(args: readonly string[], input?: string) {
  const run = spawnSync('npx', ['tsx', 'bin/advise.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const errors = run.stderr
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('npm warn'));
  return { status: run.status, out: run.stdout, errors };
}

describe('advise from a shell', () => {
  test('prints the verdict, why, and the link for one sheet', () => {
    const { status, out } = advise([JSON.stringify(newcomer)]);
    expect(status).toBe(0);
    const advice: unknown = JSON.parse(out);
    expect(advice).toMatchObject({
      verdict: 'take-training',
      likely: 'take-training',
      settled: true,
      bands: { door: 'shut', learning: 'high', cost: 'free' },
      scores: { door: -2, cost: 0 },
      possible: ['take-training'],
      next: null,
      dropped: [],
      renamed: [],
      withdrawn: [],
    });
    expect(advice).toHaveProperty('because.0', {
      rule: 'nothing-to-check',
      text: ruleset.rules.find(({ id }) => id === 'nothing-to-check')?.because,
      answers: { named: 'not-named', framework: 'none', certification: 'pragmatic' },
      assumed: [],
      points: { door: -2 },
      claim: 'roles-differ',
    });
    expect(advice).toHaveProperty(
      'link',
      `verdict/take-training/#${writeFragment(newcomer, loadEdition(ruleset))}`,
    );
  });

  test('reads one sheet a line and prints one advice a line, in step', () => {
    const sheets = [newcomer, { side: 'team' }, { side: 'applicants', use: 'reject' }];
    const { status, out } = advise([], sheets.map((sheet) => JSON.stringify(sheet)).join('\n'));
    expect(status).toBe(0);
    const verdicts = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(verdicts).toMatchObject([
      { verdict: 'take-training' },
      { next: 'team-stage' },
      { verdict: 'find-out', likely: 'leave-it-out' },
    ]);
  });

  test.each([
    [{ sde: 'myself' }, 'There is no question "sde". Did you mean "side"?'],
    [{ side: 'myslf' }, 'side: there is no option "myslf". Did you mean "myself"?'],
    [{ side: 3 }, 'side: there is no option 3.'],
    [['side'], 'A JSON object of answers is expected'],
  ])('refuses %j with exit 2 and one line that says what was meant', (sheet, message) => {
    const { status, out, errors } = advise([JSON.stringify(sheet)]);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  test('goes on after a bad line, keeps the lines in step, and still exits 2', () => {
    const { status, out, errors } = advise(
      [],
      '{"side":"team"}\n{"side":"teem"}\n{"side":"team"}\n',
    );
    expect(status).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(3);
    expect(errors).toHaveLength(1);
  });
});

describe('ids of earlier rules', () => {
  const migrations = [
    { kind: 'question', id: 'aim', heir: 'goal' },
    { kind: 'option', question: 'aim', id: 'job', heir: 'first-role' },
    { kind: 'option', question: 'goal', id: 'raise', heir: 'promotion' },
    { kind: 'option', question: 'goal', id: 'fame', heir: null },
    { kind: 'question', id: 'shoe-size', heir: null },
  ] as const;
  const read = (sheet: unknown) =>
    readAnswers(JSON.stringify(sheet), { questions: ruleset.questions, migrations });

  test.each([
    [{ goal: 'raise' }, { goal: 'promotion' }, [{ was: 'goal=raise', is: 'goal=promotion' }], []],
    [{ aim: 'explore' }, { goal: 'explore' }, [{ was: 'aim=explore', is: 'goal=explore' }], []],
    [{ aim: 'job' }, { goal: 'first-role' }, [{ was: 'aim=job', is: 'goal=first-role' }], []],
    [{ side: 'myself', goal: 'fame' }, { side: 'myself' }, [], ['goal=fame']],
    [{ 'shoe-size': 'ten' }, {}, [], ['shoe-size=ten']],
  ])('%j', (sheet, answers, renamed, withdrawn) => {
    expect(read(sheet)).toEqual({ ok: true, answers, renamed, withdrawn });
  });

  test('two that mean the same question and say different things are refused', () => {
    expect(read({ aim: 'job', goal: 'promotion' })).toEqual({
      ok: false,
      message:
        '"goal" is answered twice, "first-role" and "promotion", once under an id of earlier rules. Leave one of them out.',
    });
    expect(read({ aim: 'job', goal: 'first-role' })).toMatchObject({ ok: true });
  });

  test('the command reads them with their heirs and tells which', () => {
    const folder = mkdtempSync(join(tmpdir(), 'advise-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(join(root, 'rules'), join(folder, 'rules'), { recursive: true });
    writeFileSync(
      join(folder, 'rules/migrations.yaml'),
      '- { question: aim, becomes: goal }\n- { question: payer, option: aunt, becomes: nothing }\n',
    );
    const { goal, ...others } = newcomer;
    const old = { ...others, aim: goal, payer: 'aunt' };
    const { status, out } = advise(['--root', folder, JSON.stringify(old)]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'find-out',
      next: 'payer',
      renamed: [{ was: 'aim=first-role', is: 'goal=first-role' }],
      withdrawn: ['payer=aunt'],
    });
  });
});

test('rules that cannot be read are told with their place, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cherry-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(join(root, 'tests/fixtures/small-rules'), folder, { recursive: true });
  writeFileSync(join(folder, 'rules/laws.yaml'), '- id: [\n');
  const { status, out, errors } = advise(['--root', folder, '{}']);
  expect([status, out]).toEqual([1, '']);
  expect(errors.join('\n')).toContain('rules/laws.yaml:');
  expect(errors.join('\n')).not.toMatch(/^\s+at /m);
});
