import { expect, test } from 'vitest';
import { align } from '../../src/check/diff/align.ts';
import type { Condition } from '../../src/model/condition.ts';
import { always, question, rulesetOf, verdict } from '../engine/rulesets.ts';

/** Rules that ask these questions, the side among them; `way/sky` is asked of those who see the sky. */
function asking(ids: string) {
  return rulesetOf({
    questions: ids.split(' ').map((id) => {
      const [own = '', gate] = id.split('/');
      const when: Condition =
        gate === undefined ? always : { kind: 'answer', question: gate, in: ['a'] };
      return question(own, 2, when);
    }),
    scores: [],
    rules: [],
    verdicts: [verdict('x', 'left'), verdict('y', 'right')],
    tables: { left: [{ when: always, verdict: 'x' }], right: [{ when: always, verdict: 'y' }] },
  });
}

test.each([
  [
    'a question that is gone stands where it stood',
    'side sky way coat',
    'side sky coat',
    'side sky way coat',
  ],
  ['the first one too', 'sky side way', 'side way', 'sky side way'],
  ['one that came stands where it is now', 'side coat', 'side sky coat', 'side sky coat'],
  ['what stands elsewhere now stands there', 'side sky way', 'side way sky', 'side way sky'],
  [
    'what decides about another stands before it',
    'side sky way/sky',
    'side way sky',
    'side sky way',
  ],
])('%s', (_, before, after, order) => {
  const aligned = align(asking(before), asking(after));
  const both = [aligned?.before, aligned?.after].map((one) =>
    one?.book.questions.map(({ id }) => id).join(' '),
  );
  expect(both).toEqual([order, order]);
});

test('where each lets one decide about the other, there is no order', () => {
  expect(align(asking('side sky way/sky'), asking('side way sky/way'))).toBeNull();
});
