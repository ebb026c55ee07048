import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { refuses, small } from './smallRules.ts';

const file = 'letters';
const asks = 'I want to go {where} and cannot see the sky.';

describe('a letter that could be sent with a hole in it', () => {
  refuses([
    {
      name: 'a misspelt placeholder in a paragraph',
      file,
      from: asks,
      to: 'I want to go {were} and cannot see the sky.',
      at: 'I want to go {were} and',
      says: '{were} is no placeholder: rules/placeholders.yaml does not list "were". Did you mean "where"?',
    },
    {
      name: 'one in the words for some',
      file,
      from: 'I want to go {where}, and there are clouds.',
      to: 'I want to go {wher}, and there are clouds.',
      at: 'I want to go {wher}, and',
      says: '{wher} is no placeholder',
    },
    {
      name: 'one in the subject',
      file,
      from: 'before I go {where}\n',
      to: 'before I go {there}\n',
      at: 'The sky, before I go {there}',
      says: '{there} is no placeholder: rules/placeholders.yaml does not list "there". Did you mean "where"?',
    },
    {
      name: 'a placeholder of another name',
      file,
      from: asks,
      to: 'I want to go {Where To} and cannot see the sky.',
      at: 'I want to go {Where To}',
      says: '{Where To} is no placeholder',
    },
    {
      name: 'a brace that is never closed',
      file,
      from: asks,
      to: 'I want to go {where and cannot see the sky.',
      at: 'I want to go {where and',
      says: 'A brace stands alone in this text. A placeholder is written {like-this}.',
    },
    {
      name: 'a placeholder without words for everybody',
      file: 'placeholders',
      from: '    - when: {}\n      says: out\n',
      to: '',
      at: '    - ¦when: { way: [door, short] }',
      says: 'Whoever fits none of these would read a letter with a hole where {where} stands.',
    },
    {
      name: 'a placeholder within the words of one',
      file: 'placeholders',
      from: 'says: out',
      to: 'says: out to {place}',
      at: 'out to {place}',
      says: 'words that take the place of {where} cannot hold braces themselves',
    },
  ]);
});

describe('what a letter and a step refer to', () => {
  refuses([
    {
      name: 'the letter of a step',
      file: 'steps',
      from: 'letter: ask-a-neighbour',
      to: 'letter: ask-a-neighbor',
      at: 'ask-a-neighbor',
      says: 'There is no letter "ask-a-neighbor". Did you mean "ask-a-neighbour"?',
    },
    {
      name: 'the question that a letter finds out',
      file,
      from: 'finds-out: sky',
      to: 'finds-out: sku',
      at: 'finds-out: ¦sku',
      says: 'There is no question "sku". Did you mean "sky"?',
    },
    {
      name: 'an option in the condition of a paragraph',
      file,
      from: '- when: { bag?: [roomy] }',
      to: '- when: { bag?: [romy] }',
      at: '[¦romy]',
      says: 'bag: there is no "romy". Did you mean "roomy"?',
    },
    {
      name: 'a paragraph that is text alone',
      file,
      from: '- says: Good morning,',
      to: '- Good morning',
      at: 'text:\n    - ¦Good morning',
      says: 'a record with keys belongs here',
    },
    {
      name: 'a step that does not say why',
      file: 'steps',
      from: '  why: It rains, and you carry it.\n',
      to: '',
      at: '¦id: shake-it',
      says: '"why" is missing here. Add a line "why: …".',
    },
    {
      name: 'an unknown key in the words for some',
      file: 'steps',
      from: '      why: There are clouds, and your bag is roomy.',
      to: '      becuase: There are clouds.',
      at: 'becuase',
      says: '"becuase" is not a key of this record.',
    },
  ]);
});

test('rules without letters, as they were once, compile', () => {
  const steps = small.get('rules/steps.yaml') ?? '';
  const texts = new Map([...small, ['rules/steps.yaml', steps.replace(/ {2}letter: .*\n/, '')]]);
  texts.delete('rules/letters.yaml');
  texts.delete('rules/placeholders.yaml');
  const { letters, placeholders } = compileRules(texts);
  expect([letters, placeholders]).toEqual([[], []]);
});
