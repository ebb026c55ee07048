import { describe, expect, test } from 'vitest';
import { changed, problemsOf, refuses } from './smallRules.ts';
import type { Case } from './smallRules.ts';

const text = 'because: It rains already.';
const ended = "The text goes on behind its closing quote. Put all of it in single quotes: '…'.";
const outside =
  'This line belongs to no entry. If it carries on the text above, indent it further than that entry.';
const colon = 'The text contains ": ". Put it in quotes.';
const broken = 'This is not valid YAML: ';

/** Slips of the hand in one file: what is written, instead of what, where that shows, and all that is said. */
function slips(
  file: string,
  rows: readonly (readonly [name: string, from: string, to: string, at: string, says: string])[],
): void {
  refuses(rows.map(([name, from, to, at, says]): Case => ({ file, name, from, to, at, says })));
}

describe('brackets and braces', () => {
  slips('points/wet', [
    [
      'a bracket for a text',
      text,
      'because: ]',
      'because: ¦]',
      'This "]" closes nothing. Remove it.',
    ],
    ['a brace for a text', text, 'because: } it', '} it', 'This "}" closes nothing. Remove it.'],
    [
      'a brace too many behind a record',
      'add: { wet: +2 }',
      'add: { wet: +2 } }',
      '+2 } ¦}',
      'This "}" closes nothing. Remove it.',
    ],
    [
      'a brace too many right behind a record',
      'add: { wet: +2 }',
      'add: { wet: +2 }}',
      '+2 }¦}',
      'This "}" closes nothing. Remove it.',
    ],
    [
      'a bracket that never opened',
      'when: { sky: [rain] }',
      'when: { sky: rain] }',
      'rain¦] }',
      'This "]" closes nothing. Remove it.',
    ],
    [
      'a record that ends as a list does',
      'add: { wet: +2 }',
      'add: { wet: +2 ]',
      '{ wet: +2 ]',
      'The "{" that opens here does not close. Put "}" behind its last entry.',
    ],
    [
      'a list that ends as a record does, on its line',
      'sky: [clouds] }',
      'sky: [clouds} }',
      '[clouds} }',
      'The "[" that opens here does not close. Put "]" behind its last entry.',
    ],
    [
      'a record in a list without a comma',
      'when: { sky: [rain] }',
      'when: { sky: [rain {way] }',
      '{way]',
      'A comma is missing in front of this.',
    ],
    [
      'a comma with nothing in front of it',
      'when: { sky: [rain] }',
      'when: { , sky: [rain] }',
      ', sky: [rain]',
      'Nothing stands in front of this comma. Remove the comma.',
    ],
    [
      'a record that goes on at the left edge and never closes',
      'when: { sky: [rain] }',
      'when: { sky: [rain],\nway: [long]',
      '{ sky: [rain],\n',
      'The "{" that opens here does not close. Put "}" behind its last entry.',
    ],
    [
      'a question mark for a value between braces',
      'when: { sky: [rain] }',
      'when: { sky: ? }',
      '? ¦}\n  add',
      'A comma is missing in front of this.',
    ],
    [
      'a colon twice between braces, behind a list',
      'when: { way: [long], not: {',
      'when: { way: [long], not: : {',
      ': { sky: [clear]',
      `${broken}Unexpected : in flow map. Check the indentation and the quotes around here.`,
    ],
    [
      'no colon in front of a record',
      'when: { way: [long], not',
      'when { way: [long], not',
      ', not: {',
      `${broken}Unexpected scalar at node end. Check the indentation and the quotes around here.`,
    ],
    [
      'a name without a value between braces',
      'when: { sky: [rain] }',
      'when: { sky }',
      'sky }',
      '"sky" has no value. Between { and } a comma ends a text: put that text in quotes.',
    ],
    [
      'a list for a key',
      text,
      '[it, rains]: already',
      '[it, rains]',
      `${broken}Map comment with trailing content. Check the indentation and the quotes around here.`,
    ],
  ]);
});

describe('texts that need quotes', () => {
  slips('points/wet', [
    [
      'braces around the first word',
      text,
      'because: {It} rains',
      '{It}',
      'A text that starts with "{" needs quotes.',
    ],
    [
      'stars around the first word',
      text,
      'because: *It* rains',
      '*It*',
      'A text that starts with "*" needs quotes.',
    ],
    [
      'a star in front of several words',
      text,
      'because: *It rains already',
      '*It rains',
      'A text that starts with "*" needs quotes.',
    ],
    [
      'stars and a colon',
      text,
      'because: *It*: rains',
      '*It*',
      'A text that starts with "*" needs quotes.',
    ],
    [
      'a percent sign first',
      text,
      'because: % of days with rain',
      '% of',
      'A text that starts with "%" needs quotes.',
    ],
    [
      'a question mark first',
      text,
      'because: ? It rains',
      '? It',
      'A text that starts with "?" needs quotes.',
    ],
    ['a star alone', text, 'because: *', '*\n', 'A text that starts with "*" needs quotes.'],
    [
      'a star and a space',
      text,
      'because: * It rains',
      '* It',
      'A text that starts with "*" needs quotes.',
    ],
    [
      'a dash first',
      text,
      'because: - It rains',
      '- It rains',
      'A text that starts with "-" needs quotes.',
    ],
    [
      'brackets around the first word, and more of them',
      text,
      'because: [It] rains, [again]',
      '[It] rains',
      'A text that starts with "[" needs quotes.',
    ],
    [
      'brackets behind a dash',
      '- id: rain-falls',
      '- id: [rain] falls',
      '[rain] falls',
      'A text that starts with "[" needs quotes.',
    ],
    [
      'stars behind a dash',
      '- id: rain-falls',
      '- id: *rain* falls',
      '*rain*',
      'A text that starts with "*" needs quotes.',
    ],
    [
      'brackets around the first word, and letters right behind them',
      text,
      'because: [Rain]drops fall',
      '[Rain]drops',
      'A text that starts with "[" needs quotes.',
    ],
    [
      'brackets around the first word, two spaces behind the key',
      text,
      'because:  [It] rains',
      '[It] rains',
      'A text that starts with "[" needs quotes.',
    ],
    [
      'stars around the first word, and two spaces behind them',
      text,
      'because: *It*  rains',
      '*It*',
      'A text that starts with "*" needs quotes.',
    ],
    ['a colon behind its first word', text, 'because: It: rains', 'It: rains', colon],
    [
      'a colon on a line further down that is one space too far out',
      text,
      'because: It rains\n    and pours\n   all day: look',
      'It rains\n',
      'The text contains ": ", on its second line. Put it in quotes.',
    ],
    [
      'a colon on its second line',
      text,
      'because: It rains\n          already: look',
      'It rains\n',
      'The text contains ": ", on its second line. Put it in quotes.',
    ],
    [
      'the text on the line of its "|"',
      text,
      'because: | It rains.',
      'It rains.',
      'Nothing can stand on the line behind "|". Put the text on the next line, or put all of it in quotes.',
    ],
    [
      'the text on the line of its ">", in a text with a "|"',
      text,
      'because: > It rains | pours.',
      'It rains |',
      'Nothing can stand on the line behind ">".',
    ],
    [
      'the text right behind its ">"',
      text,
      'because: >It rains.',
      'It rains.',
      'Nothing can stand on the line behind ">".',
    ],
    ['a text below its ">" at the left edge', text, 'because: >\nIt rains.', 'It rains.', outside],
    [
      'a sign of the language of files',
      '- id: clouds-may-break',
      '%YAML 1.2\n- id: clouds-may-break',
      '%YAML',
      outside,
    ],
  ]);
  slips('scores', [
    [
      'a comma forgotten between two entries',
      'label: Damp, from: +1',
      'label: Damp from: +1',
      'Damp from',
      `${colon} If a new entry starts here, put a comma in front of it.`,
    ],
    [
      'a colon twice between braces, behind a text in quotes',
      'label: Damp, from: +1',
      'label: "Damp", from: : +1',
      ': +1, means: You get',
      `${broken}Unexpected : in flow map. Check the indentation and the quotes around here.`,
    ],
  ]);
  slips('certifications/stick', [
    [
      'a colon in a text above one in quotes',
      'about: For tall stands.',
      'about: Tall: for stands.',
      'Tall: for',
      colon,
    ],
    [
      'brackets around the first word of an item, two spaces behind its dash',
      '- a walking stick',
      '-  [walking] stick',
      '[walking] stick',
      'A text that starts with "[" needs quotes.',
    ],
    [
      'a note right behind a list',
      'role-defined-by: [tall]',
      'role-defined-by: [tall]# so far',
      '# so far',
      `${broken}Comments must be separated from other tokens by white space characters.`,
    ],
    [
      'a note right behind a quoted text',
      'checked: "2026-11-01"',
      'checked: "2026-11-01"# a Sunday',
      '# a Sunday',
      `${broken}Comments must be separated from other tokens by white space characters.`,
    ],
  ]);

  test('nothing of a comma is said of a text that stands in no braces', () => {
    const told = problemsOf(changed({ file: 'points/wet', from: text, to: 'because: It: rains' }));
    expect(told.map(({ message }) => message)).toEqual([colon]);
  });
});

describe('signs in front of a text', () => {
  const asText = 'If it belongs to a text, put that text in quotes.';
  slips('points/wet', [
    [
      'an anchor',
      text,
      'because: &two  It rains',
      '&two',
      `An anchor (&name) is not allowed. Remove it. ${asText}`,
    ],
    [
      'a tag',
      text,
      'because: !two It rains',
      '!two',
      `The tag "!two" is not allowed. Remove it. ${asText}`,
    ],
    [
      'an alias',
      text,
      'because: *two',
      '*two',
      `An alias (*name) is not allowed. Write the value out. ${asText}`,
    ],
  ]);
});

describe('quotes', () => {
  slips('points/wet', [
    ['a colon behind a quoted word', text, 'because: "It": rains', '"It": rains', ended],
    ['a colon behind quoted words', text, 'because: "It" and: rains', '"It" and', ended],
    ['a colon behind single quotes', text, "because: 'It' and: rains", "'It' and", ended],
    [
      'a word in single quotes first',
      text,
      "because: 'It' rains",
      "' ¦rains",
      'The text goes on behind its closing quote. Put all of it in double quotes: "…".',
    ],
    ['a word right behind a quote', text, 'because: "It"rains', 'rains', ended],
    ['a quote that closes and opens', text, 'because: "It" rains "on"', 'rains "on"', ended],
    [
      'a single quote that never closes',
      text,
      "because: 'It rains",
      "'It rains",
      "The quote that opens here does not close. Put ' at the end of the text.",
    ],
    [
      'a single quote alone',
      text,
      "because: '",
      "'",
      "The quote that opens here does not close. Put ' at the end of the text.",
    ],
    [
      'a quote that never closes behind one that does',
      text,
      'because: "It rains already."\n  claim: "rain',
      '"rain\n',
      'The quote that opens here does not close. Put " at the end of the text.',
    ],
    [
      'a quote over several lines that never closes',
      text,
      'because: "It rains\n\n  on',
      '"It rains',
      'The quote that opens here does not close. Put " at the end of the text.',
    ],
    [
      'a backslash in front of a number',
      text,
      'because: "It \\u12 rains"',
      '\\u12',
      'A backslash means something else in double quotes. Use single quotes, or write two.',
    ],
    [
      'a quote without its partner, in the middle',
      text,
      'because: It "rains already.',
      'It "rains',
      'This text has a " without its partner. Add the other one, or take it out.',
    ],
  ]);
  slips('scores', [
    [
      'a colon behind a quoted word, between braces',
      'means: You get damp.',
      'means: "You": get damp.',
      '"You"',
      ended,
    ],
    [
      'more behind a quoted word, between braces',
      'means: You get damp.',
      'means: "You" get damp.',
      'get damp',
      ended,
    ],
  ]);
});

const by = (is: number, near: number, mend: string) =>
  `This line is indented by ${String(is)} ${is === 1 ? 'space' : 'spaces'}, the lines it belongs to by ${String(near)}. ${mend} in front of it.`;

describe('indentation', () => {
  slips('points/wet', [
    [
      'an entry three spaces too far in',
      text,
      `${text}\n     claim: rain`,
      'claim: rain\n',
      by(5, 2, 'Remove 3 spaces'),
    ],
    [
      'an entry so far in that it goes on with the text above',
      text,
      `${text}\n        claim: rain`,
      'It rains already.\n',
      'The text contains ": ", on its second line. Put it in quotes.',
    ],
    [
      'an entry below a text of two lines',
      text,
      'because: It rains\n    already: yes',
      'already: yes',
      by(4, 2, 'Remove 2 spaces'),
    ],
    [
      'an item behind empty lines',
      '- id: clouds-may-break',
      '\n\n   - id: clouds-may-break',
      '- id: clouds-may-break',
      by(3, 0, 'Remove 3 spaces'),
    ],
    [
      'an item right behind a note',
      '- id: clouds-may-break',
      '# Clouds\n - id: clouds-may-break',
      '- id: clouds-may-break',
      by(1, 0, 'Remove 1 space'),
    ],
    [
      'an entry behind a text of two lines and an empty one',
      text,
      'because: It rains\n\n   already: yes',
      'already: yes',
      by(3, 2, 'Remove 1 space'),
    ],
    [
      'an item below a text',
      text,
      'because: "It rains"\n      - more',
      '- more',
      'An item of a list stands here, but the entry above has a value already. Take one of the two away.',
    ],
    ['more below a quoted text', text, 'because: "It rains"\n      again', 'again', outside],
    ['an item that is no entry', text, `${text}\n  - more`, '- more', by(2, 0, 'Remove 2 spaces')],
    [
      'an item of a list one space too far out',
      text,
      'because:\n   - rain\n  - more',
      '- more',
      by(2, 3, 'Add 1 space'),
    ],
    [
      'a line of a text one space too far out',
      text,
      'because: >\n    It rains\n   already.',
      'already.',
      by(3, 4, 'Add 1 space'),
    ],
    [
      'a text that goes on behind a note',
      `${text}\n  claim: rain-wets\n\n- id: clouds`,
      'claim: rain-wets\n  because: It rains\n    # as seen\n  already.\n\n- id: clouds',
      'already.',
      outside,
    ],
    [
      'a record without its dash, one space too far in',
      `${text}\n  claim: rain-wets\n\n- id: clouds`,
      `${text}\n  claim: rain-wets\n id: clouds`,
      'id: clouds-may-break',
      by(1, 2, 'Add 1 space'),
    ],
    [
      'a record without its dash',
      '- id: clouds-may-break',
      'id: clouds-may-break',
      'id: clouds-may-break',
      'The record above has "id" already. If a new one starts here, its dash is missing',
    ],
    [
      'a dash with two spaces behind it',
      '- id: clouds-may-break',
      '-  id: clouds-may-break',
      'when: { sky: [clouds] }',
      by(2, 3, 'Add 1 space'),
    ],
    [
      'a tab behind a dash',
      '- id: clouds-may-break',
      '-\tid: clouds-may-break',
      '\tid: clouds',
      `${broken}Tabs are not allowed as indentation. Check the indentation and the quotes around here.`,
    ],
    [
      'a dash right in front of a quote',
      '- id: clouds-may-break',
      '-"id": clouds-may-break',
      '-"id"',
      'A space is missing behind the "-".',
    ],
    [
      'a tab in a text of two lines',
      text,
      'because: It rains\n\talready',
      '\talready',
      'A tab indents this line. Use plain spaces.',
    ],
  ]);
  slips('certifications/stick', [
    [
      'an entry of a file that holds one record',
      'about: For tall',
      ' about: For tall',
      'about: For tall',
      by(1, 0, 'Remove 1 space'),
    ],
    [
      'a fact one space too far out',
      '  exam-minutes:',
      ' exam-minutes:',
      'exam-minutes:',
      by(1, 2, 'Add 1 space'),
    ],
    ['a fact at the left edge', '  exam-minutes:', 'exam-minutes:', '¦price: {', outside],
  ]);
  const loose =
    'An item of a list stands here, but the entry above has a value already. Take one of the two away.';
  slips('claims', [
    [
      'a list whose key is missing',
      '  contest:\n    - {',
      '    - {',
      '- { source: umbrella-maker',
      loose,
    ],
    [
      'a word alone behind an empty line',
      'Ours weighs nothing. }\n',
      'Ours weighs nothing. }\n\n  again\n',
      'again\n',
      by(2, 4, 'Add 2 spaces'),
    ],
  ]);
  slips('letters', [
    [
      'a record without its dash, of a kind that only begins further down',
      '    - says: I want',
      '    when: {}\n      says: I want',
      'when: {}\n',
      by(4, 6, 'Add 2 spaces'),
    ],
  ]);
  slips('questions', [
    [
      'options below an empty list',
      '  options:\n    - id: clear',
      '  options: []\n    - id: clear',
      '- id: clear',
      loose,
    ],
    [
      'the first option without its dash, which shows a line further down',
      '    - id: few\n',
      '    id: few\n',
      'label: A few',
      by(6, 4, 'Remove 2 spaces'),
    ],
    [
      'an entry one space too far out behind an inner record',
      '  task: Look out',
      ' task: Look out',
      'task: Look out',
      by(1, 2, 'Add 1 space'),
    ],
    [
      'an entry one space too far out behind a list',
      '  dont-know:\n    label: I cannot',
      ' dont-know:\n    label: I cannot',
      'dont-know:\n',
      by(1, 2, 'Add 1 space'),
    ],
    [
      'an option without a space behind its dash',
      '    - id: clouds\n',
      '    -id: clouds\n',
      '-id: clouds\n',
      'A space is missing behind the "-".',
    ],
    [
      'a line of an option one space too far in',
      '      said: the sky is clear',
      '       said: the sky is clear',
      'said: the sky is clear',
      by(7, 6, 'Remove 1 space'),
    ],
    [
      'a line of an option two spaces too far out',
      '      said: the sky is clear',
      '    said: the sky is clear',
      'said: the sky is clear',
      by(4, 6, 'Add 2 spaces'),
    ],
    [
      'a line of an inner record one space too far out',
      '    because: 190 of',
      '   because: 190 of',
      'because: 190 of',
      by(3, 4, 'Add 1 space'),
    ],
    [
      'a line of an inner record one space too far in',
      '    because: 190 of',
      '     because: 190 of',
      'because: 190 of',
      by(5, 4, 'Remove 1 space'),
    ],
    [
      'a second line of an inner record between two columns',
      '    label: I cannot see it\n',
      '    label: I cannot see it\n   short: Dark\n',
      'short: Dark',
      by(3, 4, 'Add 1 space'),
    ],
  ]);
});

describe('a list between braces', () => {
  slips('laws', [
    [
      'that does not close takes the entries behind it along, and is told all the same',
      'along: [door, short, long]',
      'along: [door, short, long',
      '[door, short, long',
      'The "[" that opens here does not close. Put "]" behind its last entry.',
    ],
    [
      'that opens as a record does',
      'along: [door, short, long]',
      'along: {door, short, long]',
      'long¦], score',
      'This "]" closes nothing. Remove it.',
    ],
  ]);
});

describe('a key that is none', () => {
  slips('points/wet', [
    ['a text without its key', text, 'It rains already', 'It rains already', outside],
    ['a key with a capital and no colon', text, 'Because it rains', 'Because it', outside],
    ['a key and its text without a colon', text, 'because It rains', 'because It rains', outside],
    [
      'a key and its text without a colon, in which there is one',
      text,
      'because It rains at 12:30',
      'because It rains',
      outside,
    ],
    [
      'a key in capitals and no space behind its colon',
      text,
      'WHY:yes, it rains',
      'WHY:yes',
      outside,
    ],
    [
      'a key below a sign that stands alone',
      text,
      `${text}\n  &two`,
      '¦claim: rain-wets\n\n- id: clouds',
      outside,
    ],
    [
      'a key without a colon below a text of two lines',
      `${text}\n  claim: rain-wets\n\n- id: clouds`,
      'because: It rains\n    already.\n  claim\n  beyond: Nobody knows.\n\n- id: clouds',
      'claim\n',
      'A ":" is missing behind "claim".',
    ],
    [
      'a key without a colon, the last of a record with a text of two lines',
      `${text}\n  claim: rain-wets\n\n- id: clouds`,
      'because: It rains\n    already.\n  claim: rain-wets\n  beyond\n\n- id: clouds',
      'beyond\n',
      'A ":" is missing behind "beyond".',
    ],
    [
      'a key with a question mark and no space',
      text,
      'because?:yes',
      'because?:yes',
      'A space is missing behind "because?:".',
    ],
    [
      'a key with a hyphen and no colon',
      text,
      'because-of',
      'because-of',
      'A ":" is missing behind "because-of".',
    ],
  ]);
});

test.each([
  ['a quote inside single quotes', `because: 'It "rains already.'`],
  ['a note behind a quoted text', 'because: "It rains" # as seen'],
  ['a note between a key and its text', 'because: # as seen\n    It rains'],
  ['what would merge records, as a text', 'because: <<'],
  ['a bracket in the middle of a text', 'because: It [rains] already'],
  ['a dash in the middle of a text', 'because: It rains - already'],
])('%s is no slip', (_, to) => {
  expect(problemsOf(changed({ file: 'points/wet', from: text, to }))).toEqual([]);
});
