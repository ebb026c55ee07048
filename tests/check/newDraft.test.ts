import { describe, expect, test } from 'vitest';
import { draft } from '../../src/check/new/draft.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import type { RulesText } from '../../src/compile/files.ts';
import { small } from '../compile/smallRules.ts';

type Good = Extract<ReturnType<typeof draft>, { ok: true }>;

function drafted(kind: string, within: string | null = null, texts: RulesText = small): Good {
  const made = draft(texts, { kind, id: 'brand-new', within });
  if (!made.ok) throw new Error(made.message);
  return made;
}

function refusal(kind: string, id: string, within: string | null = null, texts = small): string {
  const made = draft(texts, { kind, id, within });
  return made.ok ? 'It was drafted.' : made.message;
}

/** The lines of the drafted record. */
function record({ text, line }: Good): readonly string[] {
  const lines = text
    .trimEnd()
    .split('\n')
    .slice(line - 1);
  const end = lines.findIndex((one, place) => place > 0 && (one === '' || one.startsWith('- ')));
  return end < 0 ? lines : lines.slice(0, end);
}

/** The rules with the draft in them. */
function ruleset(made: Good, texts: RulesText = small) {
  return compileWithSources(new Map([...texts, [made.file, made.text]])).ruleset;
}

const everyKind = [
  ['rule', 'points/wet.yaml'],
  ['question', null],
  ['verdict', 'verdicts/walker.yaml'],
  ['certification', null],
  ['source', null],
  ['claim', null],
  ['step', null],
  ['letter', null],
  ['placeholder', null],
  ['law', null],
  ['example', null],
] as const;

describe.each(everyKind)('a drafted %s', (kind, within) => {
  // Anew for every test, as in report.test.ts.
  const whole = () => {
    const made = drafted(kind, within);
    return { made, lines: record(made) };
  };

  test('stands behind what was there, and leaves that as it was', () => {
    const { made, lines } = whole();
    const written = (text: readonly string[]) => text.filter((line) => line !== '');
    const all = made.text.split('\n');
    const rest = [...all.slice(0, made.line - 1), ...all.slice(made.line - 1 + lines.length)];
    const head = '# yaml-language-server: $schema=../../schema/certification.schema.json';
    expect(written(rest)).toEqual(written((small.get(made.file) ?? head).split('\n')));
    expect(lines[0]).toMatch(/^( *- )?id: brand-new$/);
  });

  test('says on every line what belongs there', () => {
    const { lines } = whole();
    for (const line of lines) {
      expect(line).toMatch(/\S/);
      expect(line).not.toMatch(/Write here: *"|# *$/);
    }
  });

  test('is gone on with at the first thing to write, in three steps', () => {
    const { made } = whole();
    expect(made.text.split('\n')[made.goOn - 1]).toContain('"Write here: ');
    expect(
      made.text
        .split('\n')
        .slice(made.line - 1, made.goOn - 1)
        .join('\n'),
    ).not.toContain('Write here');
    expect(made.next).toHaveLength(3);
    for (const step of made.next) expect(step).toMatch(/^[A-Z].*\.$/);
  });

  test('compiles as it stands', () => {
    const { made } = whole();
    expect(JSON.stringify(ruleset(made))).toContain('brand-new');
  });
});

describe('what a draft takes from the rules there are', () => {
  const has = (list: readonly { readonly id: string }[]) =>
    list.find(({ id }) => id === 'brand-new');
  const only = (question: string, ...options: string[]) => ({
    kind: 'answer',
    question,
    in: options,
  });

  test('a rule: the first answers of a side, a score and a claim of the rules beside it', () => {
    const walker = { kind: 'all', of: [only('sky', 'clear'), only('way', 'door')] };
    expect(has(ruleset(drafted('rule', 'points/wet.yaml')).rules)).toMatchObject({
      when: walker,
      add: { wet: 1 },
      claim: 'rain-wets',
    });
    expect(has(ruleset(drafted('rule', 'points/bother.yaml')).rules)).toMatchObject({
      when: walker,
      add: { bother: 1 },
      claim: 'stands-help',
    });
    expect(has(ruleset(drafted('rule', 'points/host.yaml')).rules)).toMatchObject({
      when: { kind: 'all', of: [only('guests', 'few'), only('hall', 'large')] },
      add: { mess: 1 },
    });
  });

  test('a rule of a new theme: the first score and the first claim, in a file of its own', () => {
    const made = drafted('rule', 'points/weather.yaml');
    expect([made.file, made.line]).toEqual(['rules/points/weather.yaml', 3]);
    expect(made.text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\/points\.schema\.json\n\n- id: brand-new\n/,
    );
    expect(has(ruleset(made).rules)).toMatchObject({ add: { wet: 1 }, claim: 'rain-wets' });
  });

  test('a question: who is asked the last one', () => {
    const question = has(ruleset(drafted('question')).questions);
    expect(question).toMatchObject({
      control: 'given',
      askedWhen: only('side', 'host'),
      options: [{ id: 'first' }, { id: 'second' }],
    });
    const everybody = new Map([
      ...small,
      [
        'rules/questions.yaml',
        `${small.get('rules/questions.yaml') ?? ''}\n- { id: last, name: L, ask: L?, why: L., control: given, options: [{ id: a, label: A, said: a }, { id: b, label: B, said: b }] }\n`,
      ],
    ]);
    expect(has(ruleset(drafted('question', null, everybody), everybody).questions)).toMatchObject({
      askedWhen: { kind: 'all', of: [] },
    });
  });

  test('a verdict: the last place of its side', () => {
    const { verdicts } = ruleset(drafted('verdict', 'verdicts/walker.yaml'));
    expect(verdicts.filter(({ side }) => side === 'walker').map(({ id }) => id)).toEqual([
      'take-it',
      'wear-a-hat',
      'leave-it',
      'brand-new',
    ]);
    expect(has(verdicts)).toMatchObject({ outlook: 'mixed', instead: [] });
  });

  test('a source, a claim, a placeholder', () => {
    expect(has(ruleset(drafted('source')).sources)).toMatchObject({ sells: false, url: null });
    expect(has(ruleset(drafted('claim')).claims)).toMatchObject({
      essay: null,
      strength: 'thin',
      support: [{ source: 'weather-count' }],
      contest: [],
    });
    expect(has(ruleset(drafted('placeholder')).placeholders)).toMatchObject({
      words: [{ when: { kind: 'all', of: [] } }],
    });
  });

  test('a step and a letter: the first side', () => {
    expect(has(ruleset(drafted('step')).steps)).toMatchObject({
      when: { kind: 'verdict', in: ['leave-it'] },
    });
    const letter = has(ruleset(drafted('letter')).letters);
    expect(letter).toMatchObject({ when: only('side', 'walker') });
    expect(letter).toHaveProperty('text.length', 1);
    expect(letter).not.toHaveProperty('subject', null);
  });

  test('a law: what the other side alone can get', () => {
    expect(has(ruleset(drafted('law')).laws)).toMatchObject({
      kind: 'never',
      when: only('side', 'walker'),
      what: { kind: 'verdict', in: ['lay-a-mat'] },
    });
  });

  test('an example: everybody’s first answer, and what that comes to', () => {
    expect(has(ruleset(drafted('example')).examples)).toMatchObject({
      answers: {
        side: 'walker',
        sky: 'clear',
        way: 'door',
        bag: 'roomy',
        framework: 'tall',
        certification: 'stick',
      },
      verdict: 'leave-it',
    });
    const broken = new Map([...small, ['rules/steps.yaml', '- { id: a }\n']]);
    expect(record(drafted('example', null, broken))).toEqual(
      expect.arrayContaining(['  answers: { side: walker }', '  verdict: find-out']),
    );
  });

  test('a certification: nothing that nobody has looked up, and how to write it down', () => {
    const made = drafted('certification');
    expect(has(ruleset(made).certifications)).toMatchObject({
      kind: 'product',
      option: null,
      facts: {},
    });
    const at = made.text.indexOf('# page:');
    const facts = made.text.slice(at).replace(/^# (?!All kinds)/gm, '');
    const filled = ruleset({ ...made, text: made.text.slice(0, at) + facts });
    expect(has(filled.certifications)).toMatchObject({
      page: 'https://example.org/',
      source: 'weather-count',
      checked: '2026-11-01',
      facts: {
        'class-needed': { value: 'yes', sure: 'high' },
        'class-hours': { value: { from: 16, to: 16 }, note: 'Over two days.' },
        price: { value: { from: 200, to: 300, currency: 'USD' }, source: 'weather-count' },
      },
    });
    expect(made.text).toContain(', exam-minutes, ');
    expect(made.text).toContain('# option: brand-new\n');
  });

  test('a certification’s source is one that was there on the day of the last look', () => {
    const offered = (...dates: readonly (string | null)[]) => {
      const sources = dates
        .map(
          (date, place) =>
            `- { id: s-${String(place)}, title: T, by: B, sells: "no"${date === null ? '' : `, date: "${date}"`} }`,
        )
        .join('\n');
      const { text } = drafted(
        'certification',
        null,
        new Map([...small, ['rules/sources.yaml', `${sources}\n`]]),
      );
      return /^# source: (.*)$/m.exec(text)?.[1];
    };
    expect(offered(null, 'undated', '2026-11-02', '2026-11-01')).toBe('s-3');
    expect(offered('2027', '2026-12', '2026-11')).toBe('s-2');
    expect(offered('undated')).toBe('a-source');
  });

  test('beside no certification and no question about them there is a certification all the same', () => {
    const bare = new Map(
      [...small].filter(([file]) => file === 'rules/sources.yaml' || file === 'rules/claims.yaml'),
    );
    const { text } = drafted('certification', null, bare);
    expect(text).toContain('# checked: "2026-11-23"\n');
    expect(text).toContain('# option: brand-new\n');
  });

  test('a certification that can be chosen already has that option', () => {
    const made = draft(small, { kind: 'certification', id: 'folding', within: null });
    expect(made.ok && made.text).toContain('\noption: folding\n');
  });

  test('a law in an empty list, and in a file that is not there', () => {
    const file = 'rules/laws.yaml';
    const empty = drafted('law', null, new Map([...small, [file, '# None yet.\n[]\n']]));
    expect(empty.text).toMatch(/^# None yet\.\n\n- id: brand-new\n {2}says/);
    const fresh = drafted('law', null, new Map([...small].filter(([path]) => path !== file)));
    expect(fresh.text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schema\/laws\.schema\.json\n\n- id: brand-new\n/,
    );
  });

  test('a verdict of a side whose file ends with them, or goes on behind notes', () => {
    const file = 'rules/verdicts/walker.yaml';
    const text = small.get(file) ?? '';
    const note = text.replace('\ntable:', '\n# The rows.\n\n# From wet to dry.\ntable:');
    const noted = drafted('verdict', 'verdicts/walker.yaml', new Map([...small, [file, note]]));
    expect(noted.text).toContain('    outlook: mixed\n\n# The rows.\n\n# From wet to dry.\ntable:');
    const [verdicts = '', table = ''] = text.replace('side: walker\n', '').split('\ntable:');
    const last = `side: walker\ntable:${table.trimEnd()}\n${verdicts}\n\n`;
    const behind = drafted('verdict', 'verdicts/walker.yaml', new Map([...small, [file, last]]));
    expect(behind.text.trimEnd().endsWith('outlook: mixed')).toBe(true);
    expect(ruleset(behind).verdicts.at(-1)?.id).toBe('brand-new');
  });

  test('a list is empty only where nothing stands in it', () => {
    const file = 'rules/laws.yaml';
    const law = '- { id: dry, says: D., when: { sky: [clear] }, never: { verdict: [take-it] } }\n';
    const filled = drafted('law', null, new Map([...small, [file, law]]));
    expect(filled.text.startsWith(law)).toBe(true);
    const spaced = drafted('law', null, new Map([...small, [file, '[ ]  \n']]));
    expect(spaced.text.startsWith('- id: brand-new\n')).toBe(true);
    expect(spaced.line).toBe(1);
  });

  test('what was wrong with its file before does not keep it from being drafted', () => {
    const file = 'rules/claims.yaml';
    const wrong = (small.get(file) ?? '').replace('strength: strong', 'strength: strng');
    expect(drafted('claim', null, new Map([...small, [file, wrong]])).file).toBe(file);
    const other = (small.get('rules/steps.yaml') ?? '').replace('claim: rain-wets', 'clam: rain');
    expect(drafted('claim', null, new Map([...small, ['rules/steps.yaml', other]])).file).toBe(
      file,
    );
  });

  test('a record is indented as those beside it', () => {
    const text = (small.get('rules/laws.yaml') ?? '').replace(/^(?=.)/gm, '  ');
    const made = drafted('law', null, new Map([...small, ['rules/laws.yaml', text]]));
    expect(record(made)[0]).toBe('  - id: brand-new');
    expect(record(made)[1]).toMatch(/^ {4}says: /);
  });
});

describe('no draft is made', () => {
  const points = '--in points/bother.yaml, --in points/host.yaml, --in points/wet.yaml';
  const taken = (what: string, at: string) =>
    `${what} stands at rules/${at} already. Choose another id.`;
  test.each([
    [
      'of an unknown kind',
      'rul',
      'x',
      null,
      'There is no kind of record "rul". Did you mean "rule"?',
    ],
    [
      'of something without an id',
      'rule',
      'My Rule',
      null,
      '"My Rule" cannot be an id. An id is small letters, digits and single hyphens, and starts with a letter, such as new-rule.',
    ],
    [
      'of a rule without a theme',
      'rule',
      'x',
      null,
      `A rule belongs to a theme. Say which: ${points}.`,
    ],
    [
      'in a theme one letter off',
      'rule',
      'x',
      'points/wett.yaml',
      'There is no file "points/wett.yaml". Did you mean "points/wet.yaml"?',
    ],
    [
      'of a rule among claims',
      'rule',
      'x',
      'claims.yaml',
      `A rule belongs to a theme, and "claims.yaml" is none. Say which: ${points}.`,
    ],
    ['outside', 'rule', 'x', '../out.yaml', 'There is no file "../out.yaml".'],
    [
      'in a theme with a strange name',
      'rule',
      'x',
      'points/New_one.yaml',
      'There is no file "points/New_one.yaml".',
    ],
    [
      'of a verdict without a side',
      'verdict',
      'x',
      null,
      'A verdict belongs to a side. Say which: --in verdicts/host.yaml, --in verdicts/walker.yaml.',
    ],
    [
      'of a verdict for a new side',
      'verdict',
      'x',
      'verdicts/postman.yaml',
      'There is no file "verdicts/postman.yaml".',
    ],
    [
      'of a verdict that is there',
      'verdict',
      'leave-it',
      'verdicts/host.yaml',
      taken('A verdict "leave-it"', 'verdicts/walker.yaml:18'),
    ],
    [
      'of what the tool makes itself',
      'verdict',
      'find-out',
      'verdicts/host.yaml',
      'The verdict "find-out" is made by the tool itself, where open answers decide. Choose another id.',
    ],
    [
      'of a claim among sources',
      'claim',
      'x',
      'sources.yaml',
      'A claim stands in rules/claims.yaml, not in "sources.yaml". Leave --in out.',
    ],
    [
      'of a claim that is there',
      'claim',
      'rain-wets',
      null,
      taken('A claim "rain-wets"', 'claims.yaml:1'),
    ],
    [
      'of a question called as a score',
      'question',
      'wet',
      null,
      taken('A score "wet"', 'scores.yaml:1'),
    ],
    [
      'of a question called as a word of conditions',
      'question',
      'fits',
      null,
      '"fits" is a word of conditions, so no question can be called that. Choose another id.',
    ],
    [
      'of a certification that is there',
      'certification',
      'stick',
      null,
      taken('A certification "stick"', 'certifications/stick.yaml:1'),
    ],
  ])('%s', (_, kind, id, within, message) => {
    const told = refusal(kind, id, within);
    expect(told.startsWith(message)).toBe(true);
  });

  test.each(['all', 'any', 'not', 'verdict'])('of a question called %s', (id) => {
    expect(refusal('question', id)).toContain(`"${id}" is a word of conditions`);
    expect(refusal('claim', id)).toBe('It was drafted.');
  });

  test('where a file is named by its whole path, or by the one it belongs in, it is', () => {
    expect(refusal('rule', 'x', 'rules/points/wet.yaml')).toBe('It was drafted.');
    expect(refusal('claim', 'x', 'claims.yaml')).toBe('It was drafted.');
  });

  test('in a file that cannot be read', () => {
    const file = 'rules/steps.yaml';
    const broken = new Map([...small, [file, `${small.get(file) ?? ''}\n- id: "open\n`]]);
    expect(refusal('step', 'x', null, broken)).toMatch(
      /^rules\/steps\.yaml:\d+:\d+: .* Put this right first, then run the command again\.$/,
    );
  });

  test('in a certification’s file that holds another id', () => {
    const file = 'rules/certifications/x.yaml';
    const there = new Map([...small, [file, 'id: y\n']]);
    expect(refusal('certification', 'x', null, there)).toBe(
      `The file ${file} is there already. Choose another id, or write into it by hand.`,
    );
  });

  test('where it would not fit', () => {
    const file = 'rules/steps.yaml';
    const record = new Map([...small, [file, 'id: alone\n']]);
    expect(refusal('step', 'x', null, record)).toMatch(
      /^The draft does not fit into rules\/steps\.yaml:\d+:\d+: .* Write the record by hand, as rules\/README\.md shows\.$/,
    );
  });
});
