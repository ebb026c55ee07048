import { expect, test } from 'vitest';
import { checkedAgain } from '../../../src/check/live/again.ts';
import { newsText, standingText } from '../../../src/check/live/newsText.ts';
import { compileRules } from '../../../src/compile/compile.ts';
import { editionOf } from '../../../src/compile/edition.ts';
import type { RulesText } from '../../../src/compile/files.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { changed, small } from '../../compile/smallRules.ts';
import { today } from '../findings.ts';

/** A run after a run: what each tells, as lines. */
function telling(editions: readonly Edition[] = []) {
  const again = checkedAgain();
  return (texts: RulesText) => {
    const { now, news, moved } = again(() => ({ texts, editions }), today);
    return newsText(news, moved, standingText(now), 'http://here/').split('\n');
  };
}

const broken = { file: 'examples', from: 'verdict: do-nothing', to: 'verdict: lay-a-mat' };
const typo = { file: 'points/wet', from: 'sky: [rain]', to: 'sky: [rian]' };
const still = 'No verdict changes since the rules last checked without errors.';
const asBefore = 'Nothing changed since the rules last checked without errors.';
const well = 'All is well: 4 laws tried on 64 worlds, 7 examples tried.';

test('rules in which nothing is wrong are told in one line', () => {
  expect(telling()(small)).toEqual([well]);
});

test('what is new is told with its place and a link, and once; what is gone is told too', () => {
  const tell = telling();
  tell(small);
  expect(tell(changed(broken))).toEqual([
    'new   rules/examples.yaml:35:12: error: The example "tea" comes to "do-nothing", not to "lay-a-mat". Change the rules back, or the example if its verdict should change.',
    '    see http://here/verdict/#v=1&guests=few&hall=large&side=host',
    still,
    '1 error, 0 warnings in all.',
  ]);
  expect(tell(changed(broken))).toEqual([still, '1 error, 0 warnings in all.']);
  expect(tell(small)).toEqual([
    'gone  rules/examples.yaml (it was on line 35): The example "tea" comes to "do-nothing", not to "lay-a-mat". Change the rules back, or the example if its verdict should change.',
    asBefore,
    well,
  ]);
});

test('errors come before warnings', () => {
  const lines = telling()(
    changed({ file: 'points/host', from: 'hall: [small]', to: 'hall: [small, large]' }),
  );
  const severities = lines.flatMap((line) => /^new .*: (error|warning): /.exec(line)?.[1] ?? []);
  expect(severities).toEqual(['error', 'warning']);
});

test('a finding that moved down, or counts other worlds, is no news', () => {
  const law = { file: 'laws', from: 'when: { sky: [clear] }', to: 'when: { sky: [clouds] }' };
  const tell = telling();
  const [first] = tell(changed(law));
  expect(first).toContain('is broken in 8 of 24 worlds');
  const moved = new Map([...changed({ ...law, to: 'when: { sky: [clouds], way: [short] }' })]);
  const text = moved.get('rules/laws.yaml') ?? '';
  moved.set('rules/laws.yaml', `# A line more.\n${text}`);
  expect(tell(moved)).toEqual(['1 error, 0 warnings in all.']);
});

test('a second finding of the same words is news', () => {
  const row = '  - { when: {}, verdict: leave-it }';
  const never = '\n  - { when: { sky: [rain] }, verdict: take-it }';
  const tell = telling();
  const once = changed({ file: 'verdicts/walker', from: row, to: row + never });
  const twice = changed({ file: 'verdicts/walker', from: row, to: row + never + never });
  expect(tell(once).filter((line) => line.startsWith('new'))).toHaveLength(1);
  expect(tell(twice).filter((line) => line.startsWith('new'))).toHaveLength(1);
  expect(tell(once).filter((line) => line.startsWith('gone'))).toHaveLength(1);
});

test('while the rules do not compile, what was found before counts as still there', () => {
  const tell = telling();
  tell(changed(broken));
  expect(tell(changed(typo))).toEqual([
    'new   rules/points/wet.yaml:2:17: error: sky: there is no "rian". Did you mean "rain"?',
    '1 error, 0 warnings. The rules do not compile. What else follows is told when they do.',
  ]);
  expect(tell(changed(broken))).toEqual([
    'gone  rules/points/wet.yaml (it was on line 2): sky: there is no "rian". Did you mean "rain"?',
    '1 error, 0 warnings in all.',
  ]);
});

/** The lines that tell whose verdict changed, without the findings before them. */
function moves(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.includes('since the rules last checked'));
  return lines.slice(start, -1);
}

test('whose verdict changed is told with a case, against the last state without errors', () => {
  const tell = telling();
  const farther = {
    file: 'verdicts/walker',
    from: '{ wet: [damp], bother: [light] }',
    to: '{ wet: [damp], bother: [light], way: [long] }',
  };
  const fitting = changed({
    file: 'examples',
    from: 'framework: none, certification: folding }\n  verdict: take-it',
    to: 'framework: none, certification: folding }\n  verdict: wear-a-hat',
  });
  const file = 'rules/examples.yaml';
  const after = new Map([...changed(farther), [file, fitting.get(file) ?? '']]);
  const told = [
    '7 worlds of 64 (10.9 %) change verdict since the rules last checked without errors.',
    '    take-it → wear-a-hat 7',
    '        see http://here/verdict/#v=1&bag=roomy&certification=stick&framework=tall&side=walker&sky=clouds&way=short',
  ];
  tell(small);
  // An example fails, so the state before it stays the one to compare with.
  expect(moves(tell(changed(farther)))).toEqual(told);
  expect(moves(tell(after))).toEqual(told);
  expect(moves(tell(after))).toEqual([asBefore]);
});

test('worlds that one state alone has are told', () => {
  const tell = telling();
  tell(small);
  const asked = { file: 'questions', from: 'sky: [clear, clouds] }', to: 'sky: [clear] }' };
  expect(moves(tell(changed(asked)))).toEqual([
    `${still} 12 worlds are new. 24 worlds are no longer there.`,
  ]);
});

test('a save that changes nothing says so', () => {
  const tell = telling();
  tell(small);
  expect(tell(new Map(small))).toEqual([asBefore, well]);
  // A file more is a change, even one in which nothing stands.
  expect(tell(new Map([...small, ['rules/points/late.yaml', '[]\n']]))).toEqual([still, well]);
});

test('that the rules are not published yet is no news to whoever writes them', () => {
  const compiled = compileRules(changed({ file: 'points/wet', from: 'wet: +2', to: 'wet: +3' }));
  const edition = editionOf(compiled, { number: 1, date: '2026-01-01', note: 'The first.' });
  expect(telling([edition])(small)).toEqual([well]);
});
