import { expect, test } from 'vitest';
import { nearest, suggest } from '../../src/compile/suggest.ts';

test.each([
  ['a letter too many', 'raiin', 'rain'],
  ['a letter missing', 'ran', 'rain'],
  ['another letter', 'rein', 'rain'],
  ['two neighbours swapped', 'rian', 'rain'],
  ['capitals', 'RAIN', 'rain'],
  ['two slips in a short word', 'rrin', 'rain'],
  ['its first three letters alone', 'clo', 'cloudburst'],
  ['more behind it than belongs there', 'rain-and-hail', 'rain'],
])('%s: %s is taken for %s', (_, word, meant) => {
  expect(nearest(word, ['snow', 'rain', 'cloudburst'])).toBe(meant);
});

test('a swap is one slip, as far as the third part of a long word allows', () => {
  // Two swaps and nothing else: four letters stand wrong, two slips were made.
  expect(nearest('ehlol', ['hello'])).toBe('hello');
  expect(nearest('efghxxxxx', ['efghijklm'])).toBeNull();
  expect(nearest('certificatoin-nmae', ['certification-name'])).toBe('certification-name');
});

test.each([
  ['a word too far away', 'fog', ['rain', 'cloudburst']],
  ['two letters that start a word', 'cl', ['cloudburst']],
  ['an end that is alike', 'cloudburst', ['burst']],
  ['no word at all', 'rain', []],
])('%s stands for nothing', (_, word, known) => {
  expect(nearest(word, known)).toBeNull();
});

test('of several equally near the first is meant, and an exact start yields to fewer slips', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  expect(nearest('cats', ['caterpillar', 'cat'])).toBe('cat');
});

test('what is told: the word meant, or those there are, a dozen at the most', () => {
  const many = Array.from({ length: 14 }, (_, place) => `quite-another-${String(place)}`);
  const listed = many.slice(0, 12).map((one) => `"${one}"`);
  expect(suggest('rian', ['rain'])).toBe(' Did you mean "rain"?');
  expect(suggest('fog', ['rain', 'cloudburst'])).toBe(' Known ones: "rain", "cloudburst".');
  expect(suggest('fog', many)).toBe(` Known ones: ${listed.join(', ')} and 2 more.`);
  expect(suggest('fog', many.slice(0, 12))).toBe(` Known ones: ${listed.join(', ')}.`);
  expect(suggest('fog', [])).toBe('');
});
