import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { reportJson } from '../../src/check/reportJson.ts';
import { reportText } from '../../src/check/report.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { changed, small } from '../compile/smallRules.ts';
import { today } from './findings.ts';

// Read anew by every test: what a file works out while it is loaded belongs to no test, and `npm run mutate`
// would try each change of it with all of them.
function reported(texts = small) {
  const compiled = compileWithSources(texts);
  const { ruleset } = compiled;
  const report = check(compiled, today);
  return { text: reportText(ruleset, report, 'http://here/'), json: reportJson(ruleset, report) };
}

/** The lines of a table, its cells one space apart. */
function table(text: string, heading: string): readonly string[] {
  const lines = text.split('\n');
  const from = lines.indexOf(heading) + 1;
  const length = lines.slice(from).findIndex((line) => !line.startsWith(' '));
  return lines.slice(from, from + length).map((line) => line.trim().replaceAll(/ +/g, ' '));
}

test('a side tells how often each verdict is given, with how many examples', () => {
  const { text } = reported();
  expect(table(text, 'host: 4 worlds')).toEqual([
    'lay-a-mat 25.0 % 1 world 1 example',
    'do-nothing 75.0 % 3 worlds 1 example',
  ]);
});

test('rows are told by how often they decide, rules by how often the verdict would be another', () => {
  const { text } = reported();
  const sides = text.split('\n\n').filter((part) => part.includes('its rows'));
  expect(table(sides[0] ?? '', 'its rows, and how often each decides')).toEqual([
    'row 1 25.0 % leads to lay-a-mat',
    'row 2 75.0 % leads to do-nothing',
  ]);
  const rules = table(
    `${sides[1] ?? ''}\n`,
    'its rules, and how often the verdict would be another without them',
  );
  expect(rules[0]).toBe('at-the-door 20.0 % fires in 33.3 %');
  expect(rules.at(-1)).toBe('long-way 1.7 % fires in 20.0 %');
});

test('questions are told by influence, laws by the worlds they were tried on', () => {
  const { text } = reported();
  expect(
    table(text, 'questions by influence (how often two answers lead to different verdicts)')[0],
  ).toBe('side 100.0 %');
  expect(table(text, 'laws, and the worlds they were tried on')).toEqual([
    'nobody-carries-it-for-nothing 24 holds',
    'heavy-rain-needs-one 4 holds',
    'more-rain-more-umbrella 24 holds',
    'further-is-wetter 40 holds',
  ]);
});

test('examples are told by what they reach', () => {
  const { text } = reported();
  expect(table(text, '7 examples, and what they reach')).toEqual([
    'verdicts 5 of 5',
    'rows 6 of 6',
    'rules 9 of 9',
    'options 18 of 18',
  ]);
  const fewer = changed({
    file: 'examples',
    from: 'answers: { side: host, guests: many, hall: small }\n  verdict: lay-a-mat',
    to: 'answers: { side: host, guests: few }\n  verdict: do-nothing',
  });
  expect(table(reported(fewer).text, '7 examples, and what they reach')).toEqual([
    'verdicts 4 of 5',
    'rows 5 of 6',
    'rules 7 of 9',
    'options 16 of 18 not chosen: guests: many, hall: small',
  ]);
});

test('cliffs stand at their example, with the link that opens it', () => {
  const { text } = reported();
  const heading = 'one other answer turns the verdict round in 6 places beside the examples';
  expect(text).toContain(
    `${heading}\n  rules/examples.yaml:1:7: sky: rain → clear makes take-it into leave-it\n      see http://here/verdict/#v=1&`,
  );
});

test('for machines there is the same in numbers', () => {
  const { json } = reported();
  const rule = json.rules.find(({ id }) => id === 'many-guests');
  expect(rule).toEqual({ id: 'many-guests', fires: 2, movesBand: 1, decides: 1 });
  expect(json.sides.find(({ side }) => side === 'host')).toEqual({
    side: 'host',
    worlds: 4,
    verdicts: { 'lay-a-mat': 1, 'do-nothing': 3 },
    rows: [1, 3],
  });
  expect(json.steps).toEqual({ 'shake-it': 7, 'look-again': 16 });
});
