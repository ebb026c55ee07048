import { describe, expect, test } from 'vitest';
import { circleFrom } from '../../src/compile/circle.ts';
import { changed, placeIn, problemsOf } from './smallRules.ts';

const sky = 'asked-when: { side: [walker] }\n  options:\n    - id: clear';

describe('questions that wait for each other', () => {
  test('are told where the first of them looks at a later one', () => {
    const texts = changed({
      file: 'questions',
      from: sky,
      to: sky.replace('[walker] }', '[walker], bag?: [roomy] }'),
    });
    expect(problemsOf(texts)).toContainEqual({
      ...placeIn(texts, 'questions', '{ side: [walker], bag?: [roomy] }'),
      message:
        'asked-when goes in a circle: "sky" looks at "bag" looks at "sky". None of them could be asked first. Take one of these looks out.',
    });
  });

  test('are no circle where one merely looks ahead', () => {
    const texts = changed({
      file: 'questions',
      from: sky,
      to: sky.replace('[walker] }', '[walker], way: [door] }'),
    });
    expect(problemsOf(texts).map(({ message }) => message)).toContainEqual(
      'asked-when looks at "way", which is asked later. Only earlier questions can decide here. Move "sky" down, or look at another question.',
    );
  });
});

test.each([
  ['two', { a: ['b'], b: ['a'] }, ['a', 'b']],
  ['three, by the shortest way', { a: ['b', 'c'], b: ['d'], c: ['a'], d: ['c'] }, ['a', 'c']],
  ['one', { a: ['a'] }, ['a']],
  ['none, though others go round', { a: ['b'], b: ['c'], c: ['b'] }, null],
])('a circle of %s is found', (_, waits: Readonly<Record<string, readonly string[]>>, circle) => {
  expect(circleFrom('a', (id) => waits[id] ?? [])).toEqual(circle);
});
