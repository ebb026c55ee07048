import { expect, test } from 'vitest';
import { diffRules } from '../../src/check/diff/diff.ts';
import { diffMarkdown } from '../../src/check/diff/markdown.ts';
import { compileLeniently } from '../../src/check/diff/lenient.ts';
import { verdictsBetween } from '../../src/check/diff/verdicts.ts';
import { count, figure, share } from '../../src/check/diff/numbers.ts';
import { writeCondition } from '../../src/check/diff/writeCondition.ts';
import type { RulesText } from '../../src/compile/files.ts';
import { RulesError } from '../../src/compile/problem.ts';
import type { Condition } from '../../src/model/condition.ts';
import { changed, rules, small } from './diffSmall.ts';

/** What a reviewer reads, line by line without the empty ones. */
function told(before: RulesText, after: RulesText, ...notes: readonly string[]) {
  const names = { before: 'then', after: 'now', notes };
  return diffMarkdown(diffRules(rules(before), rules(after)), names);
}

const far = '    - { id: far, label: Far, said: it is far }\n';
const over = '    - { id: over, label: Over, said: it is over }\n';
const farther = changed(['questions.yaml', far, far + over]);

test('other points, another row and other words: who moves, what differs, and how it reads now', () => {
  const after = changed(
    ['points/sky.yaml', 'add: { dry: +3 }', 'add: { dry: +2 }'],
    ['points/sky.yaml', 'The coat is new.', 'A new coat keeps you dry.'],
    ['verdicts/me.yaml', '{ dry: [fair], way: [near] }', '{ dry: [fair] }'],
  );
  expect(told(small, after).split('\n')).toEqual([
    '# Rules: then → now',
    '',
    '**4 worlds of 12 (33.3 %) change verdict**; 1 sentence worded otherwise.',
    '',
    '- me: 4 of 10 worlds',
    '- them: 0 of 2 worlds',
    '',
    '## me',
    '',
    '- Compared: 10 worlds, each one that both revisions have.',
    '',
    '### Verdicts: 4 worlds of 10 (40.0 %)',
    '',
    '| from | to | worlds | share |',
    '| --- | --- | ---: | ---: |',
    '| stay | wait | 3 | 30.0 % |',
    '| go | wait | 1 | 10.0 % |',
    '',
    'stay → wait, the simplest:',
    '',
    '- sky: grey, coat: old, way: far',
    '  - `verdict/wait/#v=1&coat=old&side=me&sky=grey&way=far`',
    '- sky: grey, coat: new, way: far',
    '  - `verdict/wait/#v=1&coat=new&side=me&sky=grey&way=far`',
    '- sky: black, coat: new, way: far',
    '  - `verdict/wait/#v=1&coat=new&side=me&sky=black&way=far`',
    '',
    'go → wait, the simplest:',
    '',
    '- sky: blue, way: far',
    '  - dry 3 (safe) → 2 (fair)',
    '  - `verdict/wait/#v=1&side=me&sky=blue&way=far`',
    '',
    '### Scores',
    '',
    '| score | another sum | share | another band | share |',
    '| --- | ---: | ---: | ---: | ---: |',
    '| dry | 2 | 20.0 % | 1 | 10.0 % |',
    '',
    '`dry`: safe → fair 1. The simplest:',
    '',
    '- sky: blue, way: far',
    '  - dry 3 (safe) → 2 (fair)',
    '  - `verdict/wait/#v=1&side=me&sky=blue&way=far`',
    '',
    '### Reasons',
    '',
    '| rule | what differs | fires now and did not | no longer fires | fires as before |',
    '| --- | --- | ---: | ---: | ---: |',
    '| blue-sky | add | 0 | 0 | 2 |',
    '| good-coat | because | 0 | 0 | 4 |',
    '',
    '## Changed',
    '',
    '- rule `blue-sky`, add, dry',
    '  - was: 3',
    '  - is: 2',
    '- table `me`, rows, { dry: [fair], way: [near] } → wait',
    '  - was: { dry: [fair], way: [near] } → wait',
    '  - is gone',
    '- table `me`, rows, { dry: [fair] } → wait',
    '  - was not there',
    '  - is: { dry: [fair] } → wait',
    '',
    '## Worded otherwise',
    '',
    '- rule `good-coat`, because',
    '  - was: The coat is new.',
    '  - is: A new coat keeps you dry.',
  ]);
});

test('a rule that is gone, one under another name, and an option less', () => {
  const coat =
    '- { id: good-coat, when: { coat?: [new] }, add: { dry: +1 }, because: The coat is new., claim: rain }\n';
  const after = changed(
    ['points/sky.yaml', coat, ''],
    ['points/sky.yaml', 'id: short-way', 'id: near-way'],
  );
  const lines = told(farther, after).split('\n');
  const from = lines.indexOf('## me');
  expect(lines.slice(0, from)).toEqual([
    '# Rules: then → now',
    '',
    '**1 world of 12 (8.3 %) changes verdict**.',
    '',
    '- me: 1 of 10 worlds, and 5 worlds that are gone',
    '- them: 0 of 2 worlds',
    '',
  ]);
  const wet = [
    '- sky: grey, coat: new, way: near',
    '  - dry 3 (safe) → 2 (fair)',
    '  - `verdict/wait/#v=1&coat=new&side=me&sky=grey&way=near`',
  ];
  const blue = ['- sky: blue, way: near', '  - `verdict/go/#v=1&side=me&sky=blue&way=near`'];
  expect(lines.slice(from).filter((line) => line !== '')).toEqual([
    '## me',
    '- Compared: 10 worlds, each one that both revisions have.',
    '- Not compared: 5 gone worlds. The new rules do not have them. They led to: `go` 1, `stay` 4.',
    '- Why: `way: over` is no option any more.',
    '### Verdicts: 1 world of 10 (10.0 %)',
    '| from | to | worlds | share |',
    '| --- | --- | ---: | ---: |',
    '| go | wait | 1 | 10.0 % |',
    'go → wait, the simplest:',
    ...wet,
    '### Scores',
    '| score | another sum | share | another band | share |',
    '| --- | ---: | ---: | ---: | ---: |',
    '| dry | 4 | 40.0 % | 2 | 20.0 % |',
    '`dry`: safe → fair 1, fair → wet 1. The simplest:',
    ...wet,
    '### Reasons',
    '| rule | what differs | fires now and did not | no longer fires | fires as before |',
    '| --- | --- | ---: | ---: | ---: |',
    '| near-way | new | 5 | 0 | 0 |',
    '| good-coat | gone | 0 | 4 | 0 |',
    '| short-way | gone | 0 | 5 | 0 |',
    '`near-way` fires now and did not, the simplest:',
    ...blue,
    '`good-coat` no longer fires, the simplest:',
    ...wet,
    '`short-way` no longer fires, the simplest:',
    ...blue,
    '## New',
    '- 1 rule: `near-way`',
    '## Gone',
    '- 2 rules: `good-coat`, `short-way`',
    '## Changed',
    '- question `way`, options, over',
    '  - was: label: Over, said: it is over',
    '  - is gone',
  ]);
});

test('an option more, and others under other names', () => {
  const coats =
    '    - { id: old, label: An old one, said: it is old }\n    - { id: new, label: A new one, said: it is new }\n';
  const after = changed(
    ['questions.yaml', far, far + over],
    ['questions.yaml', coats, coats.replace('id: old', 'id: worn').replace('id: new', 'id: fresh')],
    ['points/sky.yaml', 'coat?: [new]', 'coat?: [fresh]'],
  );
  expect(
    told(small, after)
      .split('\n')
      .filter((line) => line !== ''),
  ).toEqual([
    '# Rules: then → now',
    '**No world changes verdict**, of 12 compared.',
    '- me: 0 of 10 worlds, and 5 new worlds that could not be compared',
    '- them: 0 of 2 worlds',
    '## me',
    '- Compared: 10 worlds, each one that both revisions have.',
    '- Not compared: 5 new worlds. The old rules do not have them. They lead to: `go` 1, `stay` 4.',
    '- Why: `way: over` is a new option.',
    'No world changes verdict.',
    '## Renamed',
    '- option `coat: old` → `worn`',
    '- option `coat: new` → `fresh`',
    'They are compared as what they were. Links that people have shared name the old ids: without a line for each in rules/migrations.yaml they lose these answers.',
    '## Changed',
    '- question `way`, options, over',
    '  - was not there',
    '  - is: label: Over, said: it is over',
  ]);
});

test('a question under another name', () => {
  const after = changed(
    ['questions.yaml', '- id: crowd', '- id: people'],
    ['points/sky.yaml', 'when: { crowd: [few] }', 'when: { people: [few] }'],
  );
  const text = told(small, after);
  expect(text).toContain('**No world changes verdict**, of 12 compared.\n');
  expect(text).toContain('## Renamed\n\n- question `crowd` → `people`\n');
});

test('a question that one revision alone asks', () => {
  const hat = `- id: hat
  name: Hat
  ask: Is there a hat?
  why: It helps.
  control: yours
  asked-when: { side: [me] }
  options:
    - { id: hat-on, label: Yes, said: there is one }
    - { id: bare, label: No, said: there is none }
`;
  const end = '    - { id: many, label: Many, said: they are many }\n';
  const more = changed(
    ['questions.yaml', end, end + hat],
    ['points/sky.yaml', 'when: { way: [near] }', 'when: { way: [near], hat: [hat-on] }'],
  );
  const asked = told(small, more);
  expect(asked).toContain(
    '- Compared: 20 worlds, each one that both revisions have.\n- Asked now and not before: `hat`. The old rules are read as if they asked it too and took no notice of the answer.\n',
  );
  expect(asked).toContain('## New\n\n- 1 question: `hat`\n');
  const gone = told(more, small);
  expect(gone).toContain(
    '- Asked no more: `hat`. The new rules are read as if they still asked it and took no notice of the answer.\n',
  );
  expect(gone).toContain(
    '- sky: grey, coat: new, way: near\n  - and, asked no more: hat: bare\n  - dry 2 (fair) → 3 (safe)\n',
  );
});

test('points that move nobody out of a band', () => {
  const after = changed(['points/sky.yaml', 'add: { fast: +1 }', 'add: { fast: +2 }']);
  const text = told(small, after);
  expect(text).toContain('## them\n');
  expect(text).not.toContain('## me\n');
  expect(text).toContain(
    '| fast | 1 | 50.0 % | 0 | 0.0 % |\n\n`fast` moves within its bands, the simplest:\n\n- crowd: few\n  - fast 1 (quick) → 2 (quick)\n',
  );
});

test('nothing at all, and what had to be left out to read it', () => {
  expect(told(small, small, 'One file counts as empty.', 'So does another.').split('\n')).toEqual([
    '# Rules: then → now',
    '',
    '**No world changes verdict**, of 12 compared. The rules are the same.',
    '',
    '- me: 0 of 10 worlds',
    '- them: 0 of 2 worlds',
    '',
    'One file counts as empty.',
    '',
    'So does another.',
  ]);
});

test('words alone', () => {
  const after = changed(
    ['points/sky.yaml', 'The sky is blue.', 'It is blue.'],
    ['points/sky.yaml', 'The sky is grey.', 'It is grey.'],
  );
  const [, , headline] = told(small, after).split('\n');
  expect(headline).toBe(
    '**No world changes verdict**, of 12 compared; 2 sentences worded otherwise.',
  );
});

test('a side that is new, and one that is gone', () => {
  const them = '    - { id: them, label: Them, said: it is them }\n';
  const us = '    - { id: us, label: Us, said: it is us }\n';
  const verdict = (id: string) =>
    `  - { id: ${id}, name: N, headline: H., probably: P, summary: S., outlook: good }\n`;
  const more = new Map([
    ...changed(['questions.yaml', them, them + us]),
    [
      'rules/verdicts/us.yaml',
      `side: us\nverdicts:\n${verdict('rest')}${verdict('run')}table:\n  - { when: {}, verdict: rest }\n`,
    ] as const,
  ]);
  const both = '- me: 0 of 10 worlds\n- them: 0 of 2 worlds\n';
  expect(told(small, more)).toContain(
    `${both}- us: a new side, so none of its worlds could be compared\n`,
  );
  expect(told(more, small)).toContain(
    `${both}- us: this side is gone, so none of its worlds could be compared\n`,
  );
  expect(told(small, small)).not.toContain('side');
  // Only the worlds of sides that both have are compared.
  expect(verdictsBetween(rules(), rules(more))).toEqual({ compared: 12, moves: [] });
  expect(verdictsBetween(rules(more), rules())).toEqual({ compared: 12, moves: [] });
});

test.each<readonly [string, Condition]>([
  ['{}', { kind: 'all', of: [] }],
  ['{ sky: [blue, grey] }', { kind: 'answer', question: 'sky', in: ['blue', 'grey'] }],
  ['{ dry: [fair, safe] }', { kind: 'band', score: 'dry', in: ['fair', 'safe'] }],
  ['{ verdict: [go, wait] }', { kind: 'verdict', in: ['go', 'wait'] }],
  [
    '{ sky: [blue], not: { way: [far] } }',
    {
      kind: 'all',
      of: [
        { kind: 'answer', question: 'sky', in: ['blue'] },
        { kind: 'all', of: [] },
        { kind: 'not', of: { kind: 'answer', question: 'way', in: ['far'] } },
      ],
    },
  ],
  [
    '{ any: [{ sky: [blue] }, {}] }',
    {
      kind: 'any',
      of: [
        { kind: 'answer', question: 'sky', in: ['blue'] },
        { kind: 'all', of: [] },
      ],
    },
  ],
])('a condition as its author would write it: %s', (text, condition) => {
  expect(writeCondition(condition)).toBe(text);
});

test('numbers as people read them', () => {
  expect([figure(18204), figure(0)]).toEqual(['18,204', '0']);
  expect([count(1, 'world'), count(0, 'world'), count(18204, 'world')]).toEqual([
    '1 world',
    '0 worlds',
    '18,204 worlds',
  ]);
  expect([share(0, 3), share(1, 3), share(1, 2000), share(1, 1000), share(0, 0)]).toEqual([
    '0.0 %',
    '33.3 %',
    'under 0.1 %',
    '0.1 %',
    '0.0 %',
  ]);
});

test('rules of long ago are read without what decides nothing', () => {
  const spare = ['laws', 'examples', 'steps', 'letters', 'placeholders'];
  const files = spare.map((name) => `rules/${name}.yaml`);
  const older = new Map([...small].filter(([file]) => !files.includes(file)));
  expect(compileLeniently(older)).toMatchObject({ without: [], ruleset: { laws: [], steps: [] } });
  expect(compileLeniently(small)).toEqual({ without: [], ruleset: rules() });
  const strange = new Map([...small, ...files.map((file) => [file, '- { id: a }\n'] as const)]);
  const { without, ruleset } = compileLeniently(strange);
  expect(without.toSorted()).toEqual(files.toSorted());
  expect([ruleset.laws, ruleset.examples, ruleset.steps]).toEqual([[], [], []]);
  expect(ruleset.rules).toEqual(rules().rules);
  const broken = changed(['points/sky.yaml', 'claim: rain', 'claim: snow']);
  expect(() => compileLeniently(broken)).toThrow(RulesError);
  // What decides verdicts is not left out, whatever else is broken beside it.
  const misspelt = changed(['points/sky.yaml', 'claim: rain', 'clam: rain']);
  const both = new Map([...misspelt, ['rules/laws.yaml', '- { id: a }\n']]);
  expect(() => compileLeniently(both)).toThrow(RulesError);
});
