import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { refuses, small } from './smallRules.ts';

const wet = 'points/wet';
const rain = '- id: rain-falls\n  when: { sky: [rain] }\n';

describe('what plain YAML would do silently is refused', () => {
  refuses([
    {
      name: 'a sentence that loses its end at #',
      file: wet,
      from: 'because: It rains already.',
      to: 'because: See rule #4 for it.',
      at: 'See rule #4',
      says: 'A comment stands behind unquoted text',
    },
    {
      name: 'a key twice',
      file: wet,
      from: '  because: It rains already.\n',
      to: '  because: It rains already.\n  because: Always.\n',
      at: '¦because: Always.',
      says: 'This key stands here a second time',
    },
    {
      name: 'an anchor',
      file: wet,
      from: 'add: { wet: +2 }',
      to: 'add: &two { wet: +2 }',
      at: '&two',
      says: 'An anchor (&name) is not allowed',
    },
    {
      name: 'an alias',
      file: wet,
      from: 'add: { wet: +2 }',
      to: 'add: *two',
      at: '*two',
      says: 'An alias (*name) is not allowed',
    },
    {
      name: 'a tag',
      file: wet,
      from: 'because: It rains',
      to: 'because: !!str It rains',
      at: '!!str',
      says: 'is not allowed. Remove it.',
    },
    {
      name: 'a merge key',
      file: wet,
      from: '  add: { wet: +2 }',
      to: '  <<: { wet: +2 }\n  add: { wet: +2 }',
      at: '<<',
      says: 'A merge key (<<) is not allowed',
    },
    {
      name: 'a second document',
      file: wet,
      from: '- id: clouds-may-break',
      to: '---\n- id: clouds-may-break',
      at: '---',
      says: 'A second document starts here',
    },
    {
      name: 'a comma that cuts a text between braces',
      file: 'scores',
      from: 'means: You get damp.',
      to: 'means: You get damp, and cold.',
      at: 'and cold',
      says: '"and cold." has no value. Between { and } a comma ends a text',
    },
    {
      name: 'no space behind a colon between braces',
      file: wet,
      from: 'add: { wet: +2 }',
      to: 'add: { wet:+2 }',
      at: 'wet:+2',
      says: 'A space is missing behind "wet:".',
    },
    {
      name: 'a quote that closes and never opened',
      file: wet,
      from: 'because: It rains already.',
      to: 'because: It rains already."',
      at: 'It rains already',
      says: 'This text has a " without its partner',
    },
  ]);

  test('no, as an answer, stays the word', () => {
    const no = (file: string, text: string) =>
      file.endsWith('scores.yaml') ? text : text.replaceAll(/\bdoor(?=[\],\n])/g, 'no');
    const texts = new Map([...small].map(([file, text]) => [file, no(file, text)]));
    const question = compileRules(texts).questions.find(({ id }) => id === 'way');
    expect(question?.options[0]?.id).toBe('no');
  });
});

describe('spaces and indentation', () => {
  refuses([
    {
      name: 'a tab',
      file: wet,
      from: '  because: It rains',
      to: '\tbecause: It rains',
      at: '\tbecause',
      says: 'A tab indents this line',
    },
    {
      name: 'a space from a word processor',
      file: wet,
      from: '  because: It rains',
      to: ' \u00a0because: It rains',
      at: '\u00a0because',
      says: 'A special space indents this line',
    },
    {
      name: 'an entry one space too far in',
      file: wet,
      from: '  add: { wet: +2 }',
      to: '   add: { wet: +2 }',
      at: '¦add: { wet: +2 }',
      says: 'This line is indented by 3 spaces, the lines it belongs to by 2. Remove 1 space',
    },
    {
      name: 'an entry one space too far out',
      file: wet,
      from: '  add: { wet: +2 }',
      to: ' add: { wet: +2 }',
      at: '¦add: { wet: +2 }',
      says: 'This line is indented by 1 space, the lines it belongs to by 2. Add 1 space',
    },
    {
      name: 'an entry one space too far in, behind a text',
      file: wet,
      from: '  claim: rain-wets\n\n- id: clouds',
      to: '   claim: rain-wets\n\n- id: clouds',
      at: '  ¦claim: rain-wets\n\n- id: clouds',
      says: 'This line is indented by 3 spaces, the lines it belongs to by 2. Remove 1 space',
    },
    {
      name: 'an entry at the left edge',
      file: wet,
      from: '  add: { wet: +2 }',
      to: 'add: { wet: +2 }',
      at: 'add: { wet: +2 }',
      says: 'Add 2 spaces',
    },
    {
      name: 'an item one space too far in',
      file: wet,
      from: '- id: clouds-may-break',
      to: ' - id: clouds-may-break',
      at: '- id: clouds-may-break',
      says: 'This line is indented by 1 space, the lines it belongs to by 0. Remove 1 space',
    },
    {
      name: 'an option one space too far out',
      file: 'questions',
      from: '    - id: clouds\n',
      to: '   - id: clouds\n',
      at: '- id: clouds\n',
      says: 'This line is indented by 3 spaces, the lines it belongs to by 4. Add 1 space',
    },
    {
      name: 'a line of an option one space too far out',
      file: 'questions',
      from: '      said: the sky is clear',
      to: '     said: the sky is clear',
      at: 'said: the sky is clear',
      says: 'This line is indented by 5 spaces, the lines it belongs to by 6. Add 1 space',
    },
    {
      name: 'a text that goes on at the left edge',
      file: wet,
      from: 'because: It rains already.',
      to: 'because: It rains\nalready.',
      at: 'already.',
      says: 'This line belongs to no entry',
    },
    {
      name: 'no space behind a dash',
      file: wet,
      from: '- id: clouds-may-break',
      to: '-id: clouds-may-break',
      at: '-id: clouds-may-break',
      says: 'A space is missing behind the "-".',
    },
    {
      name: 'no space behind a colon',
      file: wet,
      from: 'because: It rains already.',
      to: 'because:It rains already.',
      at: 'because:It',
      says: 'A space is missing behind "because:".',
    },
    {
      name: 'no colon behind a key',
      file: wet,
      from: '  because: It rains already.\n',
      to: '  because\n',
      at: 'because\n',
      says: 'A ":" is missing behind "because".',
    },
  ]);
});

describe('quotes and brackets', () => {
  refuses([
    {
      name: 'a text with ": " and no quotes',
      file: wet,
      from: 'because: It rains already.',
      to: 'because: Look: it rains already.',
      at: 'Look: it rains',
      says: 'The text contains ": ". Put it in quotes.',
    },
    {
      name: 'such a text between braces',
      file: 'scores',
      from: 'means: You get damp.',
      to: 'means: Damp: you feel it.',
      at: 'Damp: you',
      says: 'The text contains ": ". Put it in quotes.',
    },
    {
      name: 'a list that does not close',
      file: wet,
      from: rain,
      to: '- id: rain-falls\n  when: { sky: [rain }\n',
      at: '[rain }',
      says: 'The "[" that opens here does not close. Put "]"',
    },
    {
      name: 'a record that does not close',
      file: wet,
      from: rain,
      to: '- id: rain-falls\n  when: { sky: [rain]\n',
      at: '{ sky: [rain]\n',
      says: 'The "{" that opens here does not close. Put "}"',
    },
    {
      name: 'a row that does not close',
      file: 'verdicts/walker',
      from: '- { when: { wet: [damp] }, verdict: wear-a-hat }',
      to: '- { when: { wet: [damp] }, verdict: wear-a-hat',
      at: '{ when: { wet: [damp] }, verdict: wear-a-hat',
      says: 'The "{" that opens here does not close. Put "}"',
    },
    {
      name: 'a bracket too many',
      file: wet,
      from: rain,
      to: '- id: rain-falls\n  when: { sky: [rain]] }\n',
      at: '[rain]¦] }',
      says: 'This "]" closes nothing. Remove it.',
    },
    {
      name: 'a comma that is missing',
      file: wet,
      from: '{ way: [long], not:',
      to: '{ way: [long] not:',
      at: 'not:',
      says: 'A comma is missing in front of this.',
    },
    {
      name: 'a quote that never closes',
      file: wet,
      from: 'because: It rains already.',
      to: 'because: "It rains already.',
      at: '"It rains',
      says: 'The quote that opens here does not close. Put " at the end',
    },
    {
      name: 'a quote that closes with the next one in the file',
      file: 'questions',
      from: 'why: Most of it hangs on this.',
      to: 'why: "Most of it hangs on this.\n  task: "Look."',
      at: '"Most of it',
      says: 'The quote that opens here does not close. Put " at the end',
    },
    {
      name: 'a quote in the first half of a text',
      file: wet,
      from: 'because: It rains already.',
      to: 'because: "It" rains already.',
      at: 'rains already.',
      says: 'The text goes on behind its closing quote',
    },
    {
      name: 'an apostrophe in single quotes',
      file: wet,
      from: 'because: It rains already.',
      to: "because: 'It's raining.'",
      at: "s raining.'",
      says: 'Put the text in double quotes',
    },
    {
      name: 'a text that starts with a sign',
      file: wet,
      from: 'because: It rains already.',
      to: 'because: @home it rains.',
      at: '@home',
      says: 'A text that starts with "@" needs quotes.',
    },
    {
      name: 'a text that starts with a bracket',
      file: wet,
      from: 'because: It rains already.',
      to: 'because: [It] rains already.',
      at: '[It]',
      says: 'A text that starts with "[" needs quotes.',
    },
    {
      name: 'a text on the line of its ">"',
      file: wet,
      from: 'because: It rains already.',
      to: 'because: > It rains already.',
      at: 'It rains already.',
      says: 'Nothing can stand on the line behind ">"',
    },
    {
      name: 'a bracket in a text between braces',
      file: 'scores',
      from: 'means: You get damp.',
      to: 'means: You get [damp].',
      at: '[damp]',
      says: 'A "[" stands inside a text. Put the text in quotes.',
    },
    {
      name: 'two commas',
      file: 'laws',
      from: 'along: [door, short, long]',
      to: 'along: [door,, short, long]',
      at: 'door,¦, short',
      says: 'Nothing stands in front of this comma.',
    },
    {
      name: 'a backslash in double quotes',
      file: wet,
      from: 'because: It rains already.',
      to: 'because: "It rains \\quite."',
      at: '\\quite',
      says: 'A backslash means something else',
    },
  ]);
});
