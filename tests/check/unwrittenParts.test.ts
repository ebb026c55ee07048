import { expect, test } from 'vitest';
import { foldUnwritten } from '../../src/check/foldUnwritten.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { placeIn, small } from '../compile/smallRules.ts';

const file = 'rules/claims.yaml';
const draft = `\n- id: draft
  says: "Write here: what."
  beyond: "Write here: why."
  strength: thin
  support: []
  contest: []
\n- id: other
  says: It is said.
  beyond: It is known.
  strength: thin
  support: []
  contest: []
`;

test('an unfinished record takes in what is found in it, from its first line to its last', () => {
  const end = '# The end.\n';
  const texts = new Map([...small, [file, `${small.get(file) ?? ''}${draft}${end}`]]);
  const compiled = compileWithSources(texts);
  const start = placeIn(texts, 'claims', '- id: ¦draft').line;
  const found = (line: number, name = file) =>
    ({
      file: name,
      line,
      column: 1,
      check: 'c',
      severity: 'warning',
      message: 'm',
      witness: null,
    }) as const;
  const outside = [
    found(start - 1),
    found(start + 7),
    found(start, 'rules/steps.yaml'),
    found(start + 1, 'rules/steps.yaml'),
  ];
  const inside = [found(start), found(start + 2), found(start + 5)];
  const [first, ...rest] = foldUnwritten(compiled, [...outside, ...inside]);
  expect(rest).toEqual(outside);
  expect(first).toMatchObject({
    ...placeIn(texts, 'claims', '¦"Write here: what'),
    severity: 'warning',
  });
});
