import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../src/engine/condition.ts';
import { diffRules } from '../../src/check/diff/diff.ts';
import { diffMarkdown } from '../../src/check/diff/markdown.ts';
import type { Move } from '../../src/check/diff/moves.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { changed, decisionsOf, nameOf, rules } from './diffSmall.ts';

/** Moves as `from → to` and a number, as brute force can tell them too. */
type Moves = Readonly<Record<string, number>>;

function tallied(moves: readonly Move[]): Moves {
  return Object.fromEntries(moves.map(({ from, to, worlds }) => [`${from} → ${to}`, worlds]));
}

/** What the comparison should find, by deciding every world of both rulesets one by one. */
function byHand(before: Ruleset, after: Ruleset, side: string) {
  const [then, now] = [decisionsOf(before, side), decisionsOf(after, side)];
  const both = [...now].flatMap(([name, is]) => {
    const was = then.get(name);
    return was === undefined ? [] : [{ was, is }];
  });
  const count = (pairs: readonly (readonly [string, string])[]): Moves => {
    const found: Record<string, number> = {};
    for (const [from, to] of pairs) {
      if (from !== to) found[`${from} → ${to}`] = (found[`${from} → ${to}`] ?? 0) + 1;
    }
    return found;
  };
  const fires = (ruleset: Ruleset, id: string) => (pair: (typeof both)[number]) =>
    ruleset.rules.some(
      (rule) =>
        rule.id === id && rule.side === side && holds(rule.when, { answers: pair.is.world }),
    );
  const ids = new Set([...before.rules, ...after.rules].map(({ id }) => id));
  return {
    worlds: both.length,
    come: now.size - both.length,
    gone: then.size - both.length,
    verdicts: count(both.map(({ was, is }) => [was.verdict, is.verdict])),
    sums: Object.fromEntries(
      after.scores.map(({ id }) => [
        id,
        both.filter(({ was, is }) => was.scores[id] !== is.scores[id]).length,
      ]),
    ),
    bands: Object.fromEntries(
      after.scores.map(({ id }) => [
        id,
        count(both.map(({ was, is }) => [was.bands[id] ?? '', is.bands[id] ?? ''])),
      ]),
    ),
    fires: Object.fromEntries(
      [...ids].map((id) => {
        const [was, is] = [fires(before, id), fires(after, id)];
        const starts = both.filter((pair) => !was(pair) && is(pair)).length;
        const stops = both.filter((pair) => was(pair) && !is(pair)).length;
        const stays = both.filter((pair) => was(pair) && is(pair)).length;
        return [id, { starts, stops, stays }];
      }),
    ),
  };
}

/** Compares, and asks brute force whether every number is right. `lent`: the old and the new rules with the questions that one of them lacks put in unread. */
function compared(
  beforeTexts: ReadonlyMap<string, string>,
  afterTexts: ReadonlyMap<string, string>,
  lent = { before: beforeTexts, after: afterTexts },
) {
  const diff = diffRules(rules(beforeTexts), rules(afterTexts));
  for (const side of diff.sides) {
    const truth = byHand(rules(lent.before), rules(lent.after), side.side);
    expect(side.compared.worlds).toBe(truth.worlds);
    expect(side.compared.come.worlds).toBe(truth.come);
    expect(side.compared.gone.worlds).toBe(truth.gone);
    expect(tallied(side.verdicts)).toEqual(truth.verdicts);
    for (const { id } of diff.after.scores) {
      const score = side.scores.find((one) => one.score === id);
      expect(score?.sums ?? 0).toBe(truth.sums[id]);
      expect(tallied(score?.bands ?? [])).toEqual(truth.bands[id]);
    }
    for (const [id, { starts, stops, stays }] of Object.entries(truth.fires)) {
      const move = side.rules.find(({ rule }) => rule === id);
      if (move === undefined) expect([id, starts, stops]).toEqual([id, 0, 0]);
      else expect(move).toMatchObject({ starts, stops, stays });
    }
  }
  return diff;
}

const base = changed();

describe('counts are those of every world decided one by one', () => {
  test('the same rules', () => {
    const diff = compared(base, base);
    expect(diff.records).toEqual([]);
    expect(diff.sides.map(({ compared: { worlds } }) => worlds)).toEqual([10, 2]);
  });

  test('other points', () => {
    const diff = compared(
      base,
      changed(['points/sky.yaml', 'add: { dry: +3 }', 'add: { dry: +2 }']),
    );
    expect(tallied(diff.sides[0]?.verdicts ?? [])).toEqual({ 'go → stay': 1 });
  });

  test('another condition, and a rule that is new', () => {
    const to =
      'when: { coat?: [old] }, add: { dry: +2 }, because: The coat is new., claim: rain }\n- { id: quick-walk, when: { way: [far], not: { sky: [blue] } }, add: { dry: -1 }, because: It is far., claim: rain }\n- { id: short-way, when: { way';
    const diff = compared(
      base,
      changed([
        'points/sky.yaml',
        'when: { coat?: [new] }, add: { dry: +1 }, because: The coat is new., claim: rain }\n- { id: short-way, when: { way',
        to,
      ]),
    );
    const moves = diff.sides[0]?.rules ?? [];
    expect(moves.map(({ rule, state }) => [rule, state])).toEqual([
      ['good-coat', 'changed'],
      ['quick-walk', 'new'],
    ]);
  });

  test('a rule that is gone', () => {
    const line =
      '- { id: grey-sky, when: { sky: [grey] }, add: { dry: +1 }, because: The sky is grey., claim: rain }\n';
    const diff = compared(base, changed(['points/sky.yaml', line, '']));
    expect(diff.sides[0]?.rules).toMatchObject([{ rule: 'grey-sky', state: 'gone', stops: 4 }]);
  });

  test('other bands and another row', () => {
    compared(
      base,
      changed(
        ['scores.yaml', 'from: +3', 'from: +2'],
        ['verdicts/me.yaml', '{ dry: [fair], way: [near] }', '{ dry: [fair, wet], coat?: [new] }'],
      ),
    );
  });

  test('an option more is worlds more, told apart', () => {
    const diff = compared(
      base,
      changed([
        'questions.yaml',
        '    - { id: far,',
        '    - { id: over, label: Over the hill, said: it is over the hill }\n    - { id: far,',
      ]),
    );
    expect(diff.sides[0]?.compared).toMatchObject({
      worlds: 10,
      come: { worlds: 5 },
      because: ['`way: over` is a new option'],
    });
  });

  test('an option less is worlds less', () => {
    const line = '    - { id: black, label: Black, said: it is black }\n';
    const diff = compared(
      base,
      changed(['questions.yaml', line, ''], ['questions.yaml', '[grey, black]', '[grey]']),
    );
    expect(diff.sides[0]?.compared.gone).toEqual({
      worlds: 4,
      verdicts: [
        { verdict: 'wait', worlds: 2 },
        { verdict: 'stay', worlds: 2 },
      ],
    });
  });

  test('a question asked of others: worlds come and go', () => {
    const diff = compared(
      base,
      changed(['questions.yaml', 'sky: [grey, black]', 'sky: [blue, grey]']),
    );
    expect(diff.sides[0]?.compared).toMatchObject({
      worlds: 4,
      come: { worlds: 6 },
      gone: { worlds: 6 },
    });
  });

  test('questions asked in another order are the same worlds', () => {
    const text = base.get('rules/questions.yaml') ?? '';
    const way = /- id: way[^]*?(?=- id: crowd)/.exec(text)?.[0] ?? '';
    const moved = text.replace(way, '').replace('- id: sky\n', () => `${way}- id: sky\n`);
    const diff = compared(
      base,
      changed(
        ['questions.yaml', text, moved],
        ['points/sky.yaml', 'way: [near] }, add: { dry: +1 }', 'way: [near] }, add: { dry: +2 }'],
      ),
    );
    expect(diff.sides[0]?.compared.worlds).toBe(10);
    expect(diff.records).toContainEqual(expect.objectContaining({ kind: 'rule', id: 'short-way' }));
  });
});

const hat = `- id: hat
  name: Hat
  ask: Which hat?
  why: Rain falls from above.
  control: yours
  asked-when: { side: [me], coat?: [new] }
  options:
    - { id: straw, label: Straw, said: it is straw }
    - { id: felt, label: Felt, said: it is felt }
`;
const withHat = ['questions.yaml', '- id: way\n', `${hat}- id: way\n`] as const;
const hatRule = [
  'points/sky.yaml',
  '- { id: short-way',
  '- { id: felt-hat, when: { hat?: [felt] }, add: { dry: +1 }, because: Felt is dry., claim: rain }\n- { id: short-way',
] as const;

describe('questions that one revision alone knows', () => {
  test('a new question: the old rules are lent it, unread', () => {
    const after = changed(withHat, hatRule);
    const diff = compared(base, after, { before: changed(withHat), after });
    expect(diff.sides[0]?.compared).toMatchObject({
      worlds: 14,
      asksNow: ['hat'],
      come: { worlds: 0 },
    });
    expect(tallied(diff.sides[0]?.verdicts ?? [])).toEqual({ 'wait → go': 1, 'stay → go': 1 });
  });

  test('a question that is gone: the new rules are lent it, unread', () => {
    const before = changed(withHat, hatRule);
    const diff = compared(before, base, { before, after: changed(withHat) });
    expect(diff.sides[0]?.compared).toMatchObject({ worlds: 14, asksNoMore: ['hat'] });
  });

  test('a renamed question with a renamed option is the same question', () => {
    const after = changed(
      ['questions.yaml', '- id: way\n', '- id: road\n'],
      ['questions.yaml', '{ id: near, label: Near', '{ id: short, label: Near'],
      ['points/sky.yaml', 'way: [near]', 'road: [short]'],
      ['verdicts/me.yaml', 'dry: [fair], way: [near]', 'dry: [fair, safe], road: [short]'],
      ['examples.yaml', 'way: near', 'road: short'],
    );
    const diff = diffRules(rules(base), rules(after));
    expect([...diff.renames.questions]).toEqual([['way', 'road']]);
    expect([...(diff.renames.options.get('road') ?? [])]).toEqual([['near', 'short']]);
    expect(diff.sides[0]?.compared).toMatchObject({ worlds: 10, asksNow: [], asksNoMore: [] });
    expect(diff.sides[0]?.verdicts).toEqual([]);
    expect(diff.records.map(({ kind, id }) => [kind, id])).toEqual([['table', 'me']]);
  });

  test('a side that is new cannot be compared', () => {
    const old = rules(base);
    const { me = [] } = old.tables;
    const diff = diffRules({ ...old, tables: { me } }, old);
    expect([diff.newSides, diff.sides.map(({ side }) => side)]).toEqual([['them'], ['me']]);
  });
});

test('where each revision lets one question decide about the other, it says that nothing could be compared', () => {
  const ruleset = rules();
  const gated = (id: string, by: string) =>
    ruleset.questions.map((question) =>
      question.id === id
        ? { ...question, askedWhen: { kind: 'answer' as const, question: by, in: [] } }
        : question,
    );
  const before = { ...ruleset, questions: gated('way', 'sky') };
  const after = { ...ruleset, questions: gated('sky', 'way').toReversed() };
  const diff = diffRules(before, after);
  expect([diff.aligned, diff.sides]).toEqual([null, []]);
  expect(diffMarkdown(diff, { before: 'a', after: 'b', notes: [] })).toContain(
    '**No world could be compared:**',
  );
});

describe('whatever the two revisions are', () => {
  const edits: readonly (readonly [string, string, string])[] = [
    ['points/sky.yaml', 'sky: [blue] }, add: { dry: +3', 'sky: [blue] }, add: { dry: +2'],
    ['points/sky.yaml', 'when: { sky: [grey] }', 'when: { sky: [grey, black], way: [far] }'],
    ['points/sky.yaml', 'when: { coat?: [new] }', 'when: { not: { coat?: [new] } }'],
    ['points/sky.yaml', 'add: { fast: +1 }', 'add: { fast: -1 }'],
    ['points/sky.yaml', 'id: short-way', 'id: not-far'],
    ['scores.yaml', 'from: +3', 'from: +2'],
    ['scores.yaml', 'from: +1, means: They', 'from: -1, means: They'],
    [
      'verdicts/me.yaml',
      '{ dry: [fair], way: [near] }',
      '{ any: [{ coat?: [old] }, { dry: [fair] }] }',
    ],
    ['verdicts/them.yaml', '{ fast: [quick] }', '{ fast: [slow] }'],
    ['questions.yaml', 'sky: [grey, black]', 'sky: [blue, grey]'],
    [
      'questions.yaml',
      '    - { id: few,',
      '    - { id: none, label: None, said: there are none }\n    - { id: few,',
    ],
    [
      'questions.yaml',
      '    - { id: old,',
      '    - { id: lent, label: A lent one, said: it is lent }\n    - { id: old,',
    ],
  ];

  test('the counts are right', () => {
    const revision = fc.subarray([...edits]).map((some) => changed(...some));
    fc.assert(
      fc.property(revision, revision, (before, after) => {
        compared(before, after);
      }),
      { numRuns: 60 },
    );
  });
});

test('samples are the simplest worlds that move, at most three', () => {
  const after = rules(
    changed(
      ['points/sky.yaml', 'add: { dry: +3 }', 'add: { dry: -1 }'],
      ['points/sky.yaml', 'way: [near] }, add: { dry: +1 }', 'way: [near] }, add: { dry: +4 }'],
    ),
  );
  const before = rules();
  const [then, now] = [decisionsOf(before, 'me'), decisionsOf(after, 'me')];
  const differing = (answers: Readonly<Record<string, string | undefined>>) =>
    after.questions.filter(
      ({ id, options }) =>
        id !== 'side' && answers[id] !== undefined && answers[id] !== options[0]?.id,
    ).length;
  const moves = diffRules(before, after).sides[0]?.verdicts ?? [];
  expect(moves.length).toBeGreaterThan(0);
  for (const { from, to, worlds, samples } of moves) {
    const all = [...now.values()].filter(
      ({ world, verdict }) => verdict === to && then.get(nameOf(world))?.verdict === from,
    );
    expect(samples).toHaveLength(Math.min(3, worlds));
    const sizes = all.map(({ world }) => differing(world)).sort((a, b) => a - b);
    expect(samples.map(differing)).toEqual(sizes.slice(0, samples.length));
    const names = all.map(({ world }) => nameOf(world));
    for (const sample of samples) expect(names).toContain(nameOf(sample));
  }
});
