import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { reportJson } from '../../src/check/reportJson.ts';
import { reportText } from '../../src/check/report.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { changed, small } from '../compile/smallRules.ts';
import { findingsOf, today } from './findings.ts';

test('nothing is found in the small rules', () => {
  expect(findingsOf(small)).toEqual([]);
});

test('errors come before warnings', () => {
  const texts = changed({ file: 'points/host', from: 'hall: [small]', to: 'hall: [small, large]' });
  const severities = findingsOf(texts).map(({ severity }) => severity);
  expect(severities).toEqual(severities.toSorted());
  expect(new Set(severities)).toEqual(new Set(['error', 'warning']));
});

test('the report names the place, links the witness and counts', () => {
  const compiled = compileWithSources(
    changed({ file: 'examples', from: 'verdict: do-nothing', to: 'verdict: lay-a-mat' }),
  );
  const report = check(compiled, today);
  const link = 'verdict/#v=1&guests=few&hall=large&side=host';
  const text = reportText(compiled.ruleset, report);
  expect(text).toContain('rules/examples.yaml:35:12: error: The example "tea" comes to');
  expect(text).toContain(`see ${link}`);
  expect(text).toMatch(/\n1 error, 0 warnings$/);
  const json = reportJson(compiled.ruleset, report);
  expect(json.findings.map((finding) => finding.link)).toContain(link);
});
