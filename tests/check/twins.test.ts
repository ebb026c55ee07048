import { describe, expect, test } from 'vitest';
import { changed } from '../compile/smallRules.ts';
import { finds, findingsOf } from './findings.ts';

const wet = 'points/wet';
const anchor = '- id: clouds-may-break';
const copy = (when: string, add: string) =>
  `- id: copy\n  when: ${when}\n  add: ${add}\n  because: Once more.\n  claim: rain-wets\n\n${anchor}`;

describe('a rule that says what another one says', () => {
  finds([
    {
      name: 'under another id, with both places',
      file: wet,
      from: anchor,
      to: copy('{ sky: [rain] }', '{ wet: +1 }'),
      at: '- id: ¦copy',
      check: 'rule-twice',
      severity: 'warning',
      says: 'The rule "copy" has the same condition as "rain-falls" (rules/points/wet.yaml:1), and both add to "wet": their points count together.',
      witness: null,
    },
    {
      name: 'in another order',
      file: wet,
      from: '- id: at-the-door',
      to: '- id: copy\n  when: { not: { sky: [clear] }, way: [long] }\n  add: { wet: +1 }\n  because: Once more.\n  claim: rain-wets\n\n- id: at-the-door',
      at: '- id: ¦copy',
      check: 'rule-twice',
      severity: 'warning',
      says: 'has the same condition as "long-way" (rules/points/wet.yaml:13)',
    },
  ]);

  test('however deep its parts stand, in whatever order', () => {
    const other = (from: string, to: string) =>
      findingsOf(
        changed({
          file: wet,
          from: anchor,
          to:
            copy(from, '{ wet: +1 }').replace(anchor, '') +
            copy(to, '{ wet: +1 }').replace('id: copy', 'id: copied'),
        }),
      ).filter(({ check, message }) => check === 'rule-twice' && message.includes('"copied"'));
    const long = '{ any: [{ way: [long] }, { not: { sky: [rain, clouds] } }] }';
    expect(
      other(long, '{ any: [{ not: { sky: [clouds, rain] } }, { way: [long] }] }'),
    ).toHaveLength(1);
    expect(other(long, '{ any: [{ way: [long] }, { not: { sky: [rain, clear] } }] }')).toEqual([]);
    expect(other(long, '{ all: [{ way: [long] }, { not: { sky: [rain, clouds] } }] }')).toEqual([]);
    expect(other('{ not: { sky: [rain] } }', '{ not: { way: [long] } }')).toEqual([]);
  });

  test.each([
    ['to another score', '{ sky: [rain] }', '{ bother: +1 }'],
    ['in more cases', '{ sky: [rain, clouds] }', '{ wet: +1 }'],
  ])('is another rule where it adds %s', (_, when, add) => {
    const found = findingsOf(changed({ file: wet, from: anchor, to: copy(when, add) }));
    expect(found.filter(({ check }) => check === 'rule-twice')).toEqual([]);
  });
});
