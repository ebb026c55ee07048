import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Cliff } from '../../src/check/cliffs.ts';
import { countText } from '../../src/check/findingText.ts';
import { reportText } from '../../src/check/report.ts';
import { reportJson } from '../../src/check/reportJson.ts';
import { cliffTable, influenceTable, lawTable, sideTable } from '../../src/check/tables.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { small } from '../compile/smallRules.ts';
import { today } from './findings.ts';

// Anew for every test, as in report.test.ts.
function reported() {
  const compiled = compileWithSources(small);
  return { ruleset: compiled.ruleset, report: check(compiled, today) };
}

test('a side has its own rules and rows, one below the other', () => {
  const { ruleset, report } = reported();
  const host = report.survey.sides.find(({ side }) => side === 'host');
  const lines = host === undefined ? [] : sideTable(ruleset, report.survey, host);
  expect(lines.slice(3)).toEqual([
    'its rows, and how often each decides',
    '  row 1                               25.0 %   leads to lay-a-mat',
    '  row 2                               75.0 %   leads to do-nothing',
    'its rules, and how often the verdict would be another without them',
    '  many-guests                         25.0 %   fires in 50.0 %',
    '  small-hall                          25.0 %   fires in 50.0 %',
  ]);
});

test('a share that is too small to show is not shown as none', () => {
  const shares = [0.0005, 0, 0.001, 1].map((share) => ({ question: 'sky', share }));
  expect(influenceTable(shares).map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
    'questions by influence (how often two answers lead to different verdicts)',
    ' sky < 0.1 %',
    ' sky 0.0 %',
    ' sky 0.1 %',
    ' sky 100.0 %',
  ]);
});

test('a law that is broken is told with the number of worlds', () => {
  const { ruleset } = reported();
  const [law] = ruleset.laws;
  const fared = { tried: 20000, broken: 1200, witness: null, movedTo: null };
  expect(lawTable(law === undefined ? [] : [{ law, ...fared }]).slice(1)).toEqual([
    '  nobody-carries-it-for-nothing      20,000   broken in 1,200',
  ]);
});

test('eight cliffs are told one by one, and how many more there are', () => {
  const lines = (many: number) => {
    const cliffs = Array.from({ length: many }, (_, place): Cliff => ({
      example: 'walk',
      place: { file: 'rules/examples.yaml', line: place + 1, column: 1 },
      question: 'sky',
      from: 'rain',
      to: 'clear',
      verdicts: ['take-it', 'leave-it'],
      answers: { side: 'walker' },
    }));
    return cliffTable(cliffs, '');
  };
  expect(lines(0)).toHaveLength(1);
  expect(lines(8)).toHaveLength(1 + 2 * 8);
  expect(lines(10)).toHaveLength(1 + 2 * 8 + 1);
  expect(lines(10).at(-1)).toBe('  and 2 more: npm run -s check -- --json');
});

test('where nothing is found, the report begins with its first table', () => {
  const { ruleset, report } = reported();
  expect(reportText(ruleset, { ...report, findings: [] })).toMatch(/^host: /);
});

test('machines are told of laws, and of what the examples reach', () => {
  const { ruleset, report } = reported();
  const { laws, covered } = reportJson(ruleset, report);
  expect(laws[1]).toEqual({ id: 'heavy-rain-needs-one', tried: 4, broken: 0, witness: null });
  const first = Object.values(covered).map((reached) => reached.toSorted()[0]);
  expect(first).toEqual(['at-the-door', 'host:0', 'do-nothing', 'bag=full']);
});

test('errors and warnings are counted apart', () => {
  const found = {
    file: 'rules/laws.yaml',
    line: 1,
    column: 1,
    check: 'c',
    message: 'm',
    witness: null,
  };
  const [error, warning] = [
    { ...found, severity: 'error' },
    { ...found, severity: 'warning' },
  ] as const;
  expect(countText([error, warning, warning])).toBe('1 error, 2 warnings');
});
