import { expect, test } from 'vitest';
import { tokenise } from '../../src/ads/tokenise.ts';
import { readOne, strengthsIn } from './reader.ts';

const wordsIn = (text: string) => tokenise(text).map(({ written }) => written);

test('tags, comments, scripts and styles are passed over', () => {
  const html =
    '<p class="a > b">One <!-- two --><b>three</b></p><script>four()</script><style>five</style> six';
  expect(wordsIn(html)).toEqual(['b', 'One', 'three', 'six']);
});

test('what only starts like a tag is text', () => {
  expect(wordsIn('fewer than <5 years and a <b without an end')).toEqual(
    'fewer than 5 years and a b without an end'.split(' '),
  );
});

test('entities are read as what they stand for, once or twice encoded', () => {
  expect(
    wordsIn('R&amp;D caf&eacute; SAFe&reg; &#67;SPO &lt;b&gt;PSPO&lt;/b&gt; A&amp;nbsp;B'),
  ).toEqual(['R', 'D', 'cafe', 'SAFe', 'CSPO', 'PSPO', 'A', 'B']);
});

test('words part where two lines were glued together, at digits and at another script', () => {
  expect(wordsIn('teamsCertified ScrumMaster PSPO1 SAFe5.1 CSPO認定 don’t l’équipe')).toEqual([
    ...['teams', 'Certified', 'Scrum', 'Master', 'PSPO', '1', 'SAFe', '5', '1', 'CSPO', '認定'],
    ...['dont', 'l', 'équipe'],
  ]);
});

test('soft hyphens and letters that are drawn bold make the same words', () => {
  expect(strengthsIn('C\u00adSPO preferred')).toEqual({ CSPO: 'preferred' });
  expect(strengthsIn('𝗖𝗦𝗣𝗢 preferred')).toEqual({ CSPO: 'preferred' });
});

test('a quote is the sentence as it stands in the text, markup and all', () => {
  const text = '<ul><li>Five years.</li><li><b>CSPO</b> certification&nbsp;preferred.</li></ul>';
  const [found] = readOne(text).certifications;
  expect(found?.quote).toBe('CSPO</b> certification&nbsp;preferred.');
  expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
  expect(text.slice(found?.words.start, found?.words.end)).toBe('CSPO</b> certification');
});

test('a line that was wrapped is one sentence, an item of a list is one of its own', () => {
  const text = [
    'You work with two teams on the payments of small shops, and',
    'we would be glad to see somebody who holds a Certified',
    'Scrum Product Owner certificate, which is preferred here.',
    '- PMP',
    '- must speak English',
  ].join('\n');
  const { certifications } = readOne(text);
  expect(certifications.map(({ name, strength, quote }) => [name, strength, quote])).toEqual([
    ['CSPO', 'preferred', text.slice(0, text.indexOf('\n- PMP'))],
    ['PMP', 'mentioned', 'PMP'],
  ]);
});
