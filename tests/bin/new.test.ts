import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { draft } from '../../src/check/new/draft.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { readRulesFolder } from '../../src/compile/files.ts';
import { findingsOf } from '../check/findings.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'new-'));

beforeEach(() => {
  rmSync(join(folder, 'rules'), { recursive: true, force: true });
  cpSync(join(project, 'rules'), join(folder, 'rules'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const ended = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bin/new.ts', '--root', folder, ...args],
    { cwd: project, encoding: 'utf8' },
  );
  const lines = (text: string) => text.split('\n').filter((line) => line !== '');
  return { status: ended.status, out: lines(ended.stdout), errors: lines(ended.stderr) };
}

function linesOf(file: string): readonly string[] {
  return readFileSync(join(folder, file), 'utf8').split('\n');
}

/** Which line of a rules file, from 1, holds a text first. */
function lineOf(file: string, text: string): number {
  return linesOf(file).findIndex((line) => line.includes(text)) + 1;
}

describe('a draft compiles as it stands, and says where to go on', () => {
  test.each([
    ['rule', 'rules/points/door.yaml', ['--in', 'points/door.yaml']],
    ['rule', 'rules/points/weather.yaml', ['--in', 'points/weather.yaml']],
    ['question', 'rules/questions.yaml', []],
    ['verdict', 'rules/verdicts/team.yaml', ['--in', 'rules/verdicts/team.yaml']],
    ['certification', 'rules/certifications/brand-new.yaml', []],
    ['source', 'rules/sources.yaml', []],
    ['claim', 'rules/claims.yaml', ['--in', 'claims.yaml']],
    ['step', 'rules/steps.yaml', []],
    ['letter', 'rules/letters.yaml', []],
    ['placeholder', 'rules/placeholders.yaml', []],
    ['law', 'rules/laws.yaml', []],
    ['example', 'rules/examples.yaml', []],
  ])('%s in %s', (kind, file, more) => {
    const before = readRulesFolder(folder).get(file)?.trimEnd().split('\n') ?? [];
    const { status, out, errors } = run(kind, 'brand-new', ...more);
    expect([status, errors]).toEqual([0, []]);

    const line = lineOf(file, 'id: brand-new');
    expect(out[0]).toBe(`${file}:${line}: the ${kind} "brand-new" is drafted here.`);
    const goOn = Number(/^Go on at (.*):(\d+): /.exec(out[1] ?? '')?.[2]);
    expect(goOn).toBeGreaterThan(line);
    expect(linesOf(file)[goOn - 1]).toContain('"Write here: ');
    expect(linesOf(file).filter((own) => before.includes(own)).length).toBeGreaterThanOrEqual(
      before.length,
    );

    const steps = out.slice(2, -1).map((step) => step.slice(0, 5));
    expect(steps).toEqual(['  1. ', '  2. ', '  3. ']);

    const { ruleset } = compileWithSources(readRulesFolder(folder));
    const records = [
      ...[ruleset.rules, ruleset.questions, ruleset.verdicts, ruleset.certifications].flat(),
      ...[ruleset.sources, ruleset.claims, ruleset.steps, ruleset.laws, ruleset.examples].flat(),
      ...[ruleset.letters, ruleset.placeholders].flat(),
    ];
    expect(records.filter(({ id }) => id === 'brand-new')).toHaveLength(1);
  });

  test('what is left to write in it is told in one line', () => {
    run('question', 'brand-new');
    const told = findingsOf(readRulesFolder(folder)).filter(({ message }) =>
      message.includes('Write here:'),
    );
    expect(told).toHaveLength(1);
    const line = lineOf('rules/questions.yaml', 'id: brand-new');
    expect(told[0]?.message).toContain(`rules/questions.yaml:${String(line)}`);
  });

  test('a verdict goes behind the last one, before the table and the comments on it', () => {
    run('verdict', 'brand-new', '--in', 'verdicts/myself.yaml');
    const { ruleset } = compileWithSources(readRulesFolder(folder));
    const own = ruleset.verdicts.filter(({ side }) => side === 'myself');
    expect(own.at(-1)?.id).toBe('brand-new');
    const file = 'rules/verdicts/myself.yaml';
    expect(linesOf(file)[lineOf(file, 'outlook: mixed') - 1]).toMatch(/^ {4}outlook/);
    const table = lineOf(file, 'table:');
    expect(linesOf(file)[table - 2]).toMatch(/^# /);
  });

  test('a certification compiles too once its facts are no comments any more', () => {
    run('certification', 'brand-new');
    const file = join(folder, 'rules/certifications/brand-new.yaml');
    const text = readFileSync(file, 'utf8');
    const at = text.indexOf('# page:');
    const facts = text.slice(at).replace(/^# (?!All kinds)/gm, '');
    writeFileSync(file, text.slice(0, at) + facts);
    const { ruleset } = compileWithSources(readRulesFolder(folder));
    const record = ruleset.certifications.find(({ id }) => id === 'brand-new');
    expect(Object.keys(record?.facts ?? {})).toEqual(['class-needed', 'class-hours', 'price']);
  });

  test('a law in an empty list, and in a file that is not there', () => {
    for (const prepare of [
      () => writeFileSync(join(folder, 'rules/laws.yaml'), '# None yet.\n[]\n'),
      () => rmSync(join(folder, 'rules/laws.yaml')),
    ]) {
      prepare();
      expect(run('law', 'brand-new').errors).toEqual([]);
      const { ruleset } = compileWithSources(readRulesFolder(folder));
      expect(ruleset.laws.map(({ id }) => id)).toEqual(['brand-new']);
    }
  });

  test('a claim that a rule names already, so that nothing compiles before', () => {
    const file = join(folder, 'rules/points/door.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/claim: .*/, 'claim: brand-new'));
    expect(run('claim', 'brand-new').status).toBe(0);
    expect(() => compileWithSources(readRulesFolder(folder))).not.toThrow();
  });
});

describe('what is refused leaves the rules as they are, with exit 2 and one line', () => {
  test.each([
    [['rule'], 'A kind and an id are expected'],
    [['rule', 'x', 'y'], 'A kind and an id are expected'],
    [['rule', 'x', '--at', 'y'], 'There is no flag "--at". Known ones: --in, '],
    [['rule', 'x', '--in'], "Option '--in <value>' argument missing. Expected: npm run -s new"],
    [['rul', 'x'], 'There is no kind of record "rul". Did you mean "rule"?'],
  ])('%j', (args, message) => {
    const before = readRulesFolder(folder);
    const { status, out, errors } = run(...args);
    expect([status, out, errors.length]).toEqual([2, [], 1]);
    expect(errors[0]).toContain(message);
    expect(readRulesFolder(folder)).toEqual(before);
  });

  const texts = readRulesFolder(project);
  /** The first id of a file, and where it stands. */
  const first = (file: string) => {
    const lines = (texts.get(file) ?? '').split('\n');
    const at = lines.findIndex((line) => line.includes('id: '));
    return { id: /id: (\S+)/.exec(lines[at] ?? '')?.[1] ?? '', place: `${file}:${String(at + 1)}` };
  };
  const claim = first('rules/claims.yaml');
  const score = first('rules/scores.yaml');
  const verdict = first('rules/verdicts/myself.yaml');

  test.each([
    ['rule', 'My Rule', null, '"My Rule" cannot be an id.'],
    ['rule', 'x', null, 'A rule belongs to a theme. Say which: --in points/applicants.yaml, --in '],
    ['rule', 'x', 'points/dor.yaml', 'no file "points/dor.yaml". Did you mean "points/door.yaml"?'],
    [
      'rule',
      'x',
      'claims.yaml',
      'A rule belongs to a theme, and "claims.yaml" is none. Say which:',
    ],
    ['rule', 'x', '../out.yaml', 'There is no file "../out.yaml".'],
    ['verdict', 'x', null, 'A verdict belongs to a side. Say which: --in verdicts/applicants.yaml'],
    ['verdict', 'x', 'verdicts/teem.yaml', 'Did you mean "verdicts/team.yaml"?'],
    [
      'verdict',
      verdict.id,
      'verdicts/team.yaml',
      `"${verdict.id}" stands at ${verdict.place} already.`,
    ],
    ['verdict', 'find-out', 'verdicts/team.yaml', '"find-out" is made by the tool itself'],
    [
      'claim',
      'x',
      'sources.yaml',
      'stands in rules/claims.yaml, not in "sources.yaml". Leave --in',
    ],
    ['claim', claim.id, null, `A claim "${claim.id}" stands at ${claim.place} already.`],
    ['question', score.id, null, `A score "${score.id}" stands at ${score.place} already.`],
    ['question', 'fits', null, '"fits" is a word of conditions'],
  ])('%s %s in %s', (kind, id, within, message) => {
    const drafted = draft(texts, { kind, id, within });
    expect(drafted.ok ? drafted : drafted.message).toContain(message);
  });

  test('a file that cannot be read', () => {
    const file = 'rules/steps.yaml';
    const broken = new Map([...texts, [file, `${texts.get(file) ?? ''}\n- id: "open\n`]]);
    const drafted = draft(broken, { kind: 'step', id: 'x', within: null });
    expect(drafted.ok ? drafted : drafted.message).toMatch(
      /^rules\/steps\.yaml:\d+:\d+: .* Put this right first/,
    );
  });

  test('a certification whose file is there already', () => {
    const file = 'rules/certifications/brand-new.yaml';
    const drafted = draft(new Map([...texts, [file, 'id: other\n']]), {
      kind: 'certification',
      id: 'brand-new',
      within: null,
    });
    expect(drafted.ok ? drafted : drafted.message).toContain(`The file ${file} is there already.`);
  });
});
