import { expect, test } from 'vitest';
import { explain } from '../../src/check/explain.ts';
import { release } from '../../src/check/release.ts';
import { compileRules } from '../../src/compile/compile.ts';
import { editionOf } from '../../src/compile/edition.ts';
import { small } from '../compile/smallRules.ts';

const rules = compileRules(small);
const about = { date: '2026-11-23', note: 'The rules about umbrellas.' };

test('a release is the next edition, and a link for each example with the verdict that it gives', () => {
  const first = editionOf(rules, { number: 1, date: '2026-11-01', note: 'The first.' });
  const files = release(rules, [first], about);
  expect([...files.keys()]).toEqual(['published/2.json', 'tests/fixtures/links/2.jsonl']);
  expect(files.get('published/2.json')).toBe(
    `${JSON.stringify(editionOf(rules, { number: 2, ...about }))}\n`,
  );
  const links = (files.get('tests/fixtures/links/2.jsonl') ?? '').split('\n');
  expect(links.at(-1)).toBe('');
  expect(links).toHaveLength(rules.examples.length + 1);
  expect(JSON.parse(links[0] ?? '')).toEqual({
    link: 'verdict/take-it/#v=1&rules=2&certification=stick&framework=tall&side=walker&sky=rain&way=long',
    verdict: 'take-it',
  });
  expect(links.filter((line) => line.includes('"verdict":"find-out"'))).toHaveLength(
    rules.examples.filter(({ verdict }) => verdict === 'find-out').length,
  );
});

test('the first release is the first edition', () => {
  expect([...release(rules, [], about).keys()][0]).toBe('published/1.json');
});

test('what trying every world found, as the page tells it', () => {
  const { worlds, laws, examples, leans } = explain(rules);
  expect(worlds).toBe(64);
  expect(laws[1]).toEqual({
    id: 'heavy-rain-needs-one',
    says: 'In the rain and on a long way everybody is told to take it.',
    claim: 'rain-wets',
    worlds: 4,
  });
  expect(examples).toBe(rules.examples);
  expect(leans.find(({ side }) => side === 'host')).toEqual({
    side: 'host',
    worlds: 4,
    verdicts: [
      { id: 'lay-a-mat', worlds: 1 },
      { id: 'do-nothing', worlds: 3 },
    ],
  });
  expect(leans.map(({ side }) => side).toSorted()).toEqual(['host', 'walker']);
  const walker = leans.find(({ side }) => side === 'walker');
  expect(walker?.verdicts.reduce((sum, one) => sum + one.worlds, 0)).toBe(60);
});
