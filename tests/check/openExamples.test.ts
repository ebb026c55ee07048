import { describe, expect, test } from 'vitest';
import { cliffs } from '../../src/check/cliffs.ts';
import { coverageOf } from '../../src/check/coverage.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { changed } from './diffSmall.ts';

/** The small rules with this example alone. */
function withExample(answers: string, verdict: string) {
  return compileWithSources(
    changed(
      [
        'questions.yaml',
        'asked-when: { side: [me] }',
        'dont-know: { label: Open, said: you do not know }\n  asked-when: { side: [me] }',
      ],
      [
        'questions.yaml',
        'why: Far is wet.',
        'why: Far is wet.\n  dont-know: { label: Open, said: it is open }',
      ],
      [
        'examples.yaml',
        '{ side: me, sky: blue, way: near }, verdict: go',
        `${answers}, verdict: ${verdict}`,
      ],
    ),
  );
}

describe('an example that leaves a question open', () => {
  test('has a cliff where every answer to it leads the same way', () => {
    const found = cliffs(withExample('{ side: me, sky: grey, way: far }', 'stay'));
    expect(
      found.map(({ question, from, to, verdicts }) => [question, from, to, ...verdicts]),
    ).toEqual([['sky', 'grey', 'blue', 'stay', 'go']]);
  });

  test('has none where the answers lead apart', () => {
    expect(cliffs(withExample('{ side: me, sky: grey, way: near }', 'find-out'))).toEqual([]);
  });

  test('has none on the other side', () => {
    expect(
      cliffs(withExample('{ side: them, crowd: few }', 'send')).map(({ question }) => question),
    ).toEqual(['crowd']);
  });

  test.each([
    ['by leaving it out', '{ side: me, sky: blue }', 'go', ['side=me', 'sky=blue']],
    [
      'of which nothing hangs',
      '{ side: me, sky: blue, way: dont-know }',
      'go',
      ['side=me', 'sky=blue'],
    ],
    [
      'by not knowing',
      '{ side: me, sky: dont-know, way: near }',
      'find-out',
      ['side=me', 'way=near'],
    ],
  ])('%s reaches no rule and no row', (_, answers, verdict, options) => {
    const covered = coverageOf(withExample(answers, verdict).ruleset);
    expect([covered.rules.size, covered.rows.size]).toEqual([0, 0]);
    expect([...covered.options]).toEqual(options);
  });
});
