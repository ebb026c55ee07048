import { expect, test } from 'vitest';
import { whyNever } from '../../src/check/whyNever.ts';
import type { Condition } from '../../src/model/condition.ts';
import { rule } from '../engine/rulesets.ts';
import { changed, rules } from './diffSmall.ts';

const ruleset = rules(changed(['questions.yaml', 'sky: [grey, black] }', 'sky: [black] }']));

const answer = (question: string, ...options: string[]): Condition => ({
  kind: 'answer',
  question,
  in: options,
});

test.each([
  [
    'no answer to "sky" is in both of its lists',
    [answer('sky', 'blue'), answer('way', 'near'), answer('sky', 'grey')],
  ],
  [
    'nobody can give these answers together',
    [answer('sky', 'blue', 'grey'), answer('sky', 'grey', 'black')],
  ],
  [
    '"coat" is not asked when "sky" is "blue" or "grey"',
    [answer('way', 'near'), answer('coat', 'new'), answer('sky', 'blue', 'grey')],
  ],
  [
    'it adds to a score of the side "me" and asks for another side',
    [answer('sky', 'blue'), answer('side', 'them')],
  ],
])('a rule that never fires: %s', (why, of) => {
  expect(whyNever(ruleset, rule('idle', 'me', { kind: 'all', of }, {}))).toBe(why);
});
