import { describe, expect, test } from 'vitest';
import { changed } from '../compile/smallRules.ts';
import { finds, findingsOf } from './findings.ts';

describe('examples', () => {
  finds([
    {
      name: 'one that comes to another verdict',
      file: 'examples',
      from: 'verdict: do-nothing',
      to: 'verdict: lay-a-mat',
      at: 'large }\n  verdict: ¦lay-a-mat',
      check: 'example-fails',
      severity: 'error',
      says: 'The example "tea" comes to "do-nothing", not to "lay-a-mat".',
      witness: { side: 'host', guests: 'few', hall: 'large' },
    },
    {
      name: 'one whose open answers decide',
      file: 'examples',
      from: 'verdict: find-out',
      to: 'verdict: take-it',
      at: 'sky: dont-know, way: long, framework: tall, certification: stick }\n  verdict: ¦take-it',
      check: 'example-fails',
      severity: 'error',
      says: 'The example "not-looked-yet" comes to "find-out" (probably take-it), not to "take-it".',
    },
    {
      name: 'one that a change of points turns round',
      file: 'points/host',
      from: 'add: { mess: +1 }\n  because: Many',
      to: 'add: { mess: -1 }\n  because: Many',
      at: 'hall: small }\n  verdict: ¦lay-a-mat',
      in: 'examples',
      check: 'example-fails',
      severity: 'error',
      says: 'The example "party" comes to "do-nothing", not to "lay-a-mat". Change the rules back',
      also: ['question-dead', 'row-never-decides', 'verdict-unreachable'],
    },
    {
      name: 'one with an answer that does not arise',
      file: 'examples',
      from: 'sky: rain, way: long,',
      to: 'sky: rain, way: long, bag: full,',
      at: 'answers: ¦{ side: walker, sky: rain',
      check: 'example-stale',
      severity: 'warning',
      says: 'The example "walk-in-the-rain" answers questions that do not arise beside its other answers: bag.',
    },
    {
      name: 'a rule that none reaches, with one that would',
      file: 'examples',
      from: 'sky: clear, way: door,',
      to: 'sky: clear, way: short,',
      at: '¦at-the-door',
      in: 'points/wet',
      check: 'no-example',
      severity: 'warning',
      says: 'No example reaches the rule "at-the-door". This one would: { answers: { side: walker, sky: clear, way: door, bag: roomy, framework: tall, certification: stick }, verdict: leave-it }',
      witness: { way: 'door' },
    },
    {
      name: 'a row that none reaches',
      file: 'examples',
      from: 'sky: rain, way: long,',
      to: 'sky: rain, way: short,',
      at: '{ when: { wet: [soaked] }, verdict',
      in: 'verdicts/walker',
      check: 'no-example',
      severity: 'warning',
      says: 'No example reaches this row. This one would: { answers: { side: walker, sky: rain, way: long, framework: tall, certification: stick }, verdict: take-it }',
    },
    {
      name: 'a verdict that none reaches',
      file: 'examples',
      from: '- id: party\n  name: Many guests in a small hall\n  answers: { side: host, guests: many, hall: small }\n  verdict: lay-a-mat\n\n',
      to: '',
      at: '- id: ¦lay-a-mat',
      in: 'verdicts/host',
      check: 'no-example',
      severity: 'warning',
      says: 'No example reaches the verdict "lay-a-mat".',
    },
  ]);

  test('a proposed example is one that would do', () => {
    const bare = {
      file: 'examples',
      from: 'sky: clear, way: door,',
      to: 'sky: clear, way: short,',
    };
    const [finding] = findingsOf(changed(bare));
    const [, answers = '', verdict = ''] =
      /would: \{ answers: (\{.*\}), verdict: (.*) \}$/.exec(finding?.message ?? '') ?? [];
    const record = `- id: added\n  name: Added\n  answers: ${answers}\n  verdict: ${verdict}\n\n- id: party`;
    const texts = changed(bare);
    const text = (texts.get('rules/examples.yaml') ?? '').replace('- id: party', () => record);
    expect(findingsOf(new Map([...texts, ['rules/examples.yaml', text]]))).toEqual([]);
  });
});
