import { expect, test } from 'vitest';
import { findRenames } from '../../src/check/diff/renames.ts';
import { translate } from '../../src/check/diff/translate.ts';
import { compileRules } from '../../src/compile/compile.ts';
import type { RulesText } from '../../src/compile/files.ts';
import { changed, small } from '../compile/smallRules.ts';

const old = compileRules(small);

test('rules with other ids are, translated, the rules with those ids', () => {
  const change = (texts: RulesText, file: string, from: string | RegExp, to: string): RulesText => {
    const path = `rules/${file}.yaml`;
    return new Map([...texts, [path, (texts.get(path) ?? '').replaceAll(from, to)]]);
  };
  let texts: RulesText = small;
  // The question about the sky, in every place that names it.
  for (const file of ['questions', 'points/wet', 'steps', 'letters', 'laws', 'examples'])
    texts = change(texts, file, /\bsky(?=: [[a-z])/g, 'heaven');
  texts = change(texts, 'questions', '- id: sky\n', '- id: heaven\n');
  texts = change(texts, 'letters', 'finds-out: sky', 'finds-out: heaven');
  texts = change(texts, 'laws', 'question: sky', 'question: heaven');
  // One of its options, which is the usual one too, and options of what `fits` looks at.
  for (const file of ['questions', 'points/wet', 'steps', 'letters', 'laws', 'examples'])
    texts = change(texts, file, /(?<=[:,] |\[)clouds(?=[,\]])/g, 'grey');
  texts = change(texts, 'questions', '- id: clouds\n', '- id: grey\n');
  texts = change(texts, 'questions', 'option: clouds\n', 'option: grey\n');
  texts = change(texts, 'examples', /framework: tall\b/g, 'framework: high');
  texts = change(texts, 'questions', '- id: tall\n', '- id: high\n');
  texts = change(texts, 'certifications/stick', '[tall]', '[high]');
  texts = change(texts, 'certifications/stick', 'option: stick', 'option: cane');
  texts = change(texts, 'questions', '- id: stick\n', '- id: cane\n');
  for (const file of ['points/bother', 'laws', 'examples'])
    texts = change(texts, file, /\bstick(?=[\] }])/g, 'cane');
  // A side, and an answer that a placeholder looks at.
  texts = change(texts, 'questions', '- id: walker\n', '- id: goer\n');
  for (const file of ['questions', 'letters', 'scores', 'examples', 'verdicts/walker'])
    texts = change(texts, file, /\bwalker\b(?=[\],\n])/g, 'goer');
  for (const file of ['laws', 'examples', 'placeholders'])
    texts = change(texts, file, /\bshort(?=[,\]])/g, 'near');
  texts = change(texts, 'questions', '- id: short\n', '- id: near\n');

  const now = compileRules(texts);
  const names = findRenames(old, now);
  expect([...names.questions]).toEqual([['sky', 'heaven']]);
  expect([...(names.options.get('heaven') ?? [])]).toEqual([['clouds', 'grey']]);
  const translated = translate(old, names);
  expect({ ...translated, diagram: null }).toEqual({ ...now, diagram: null });
});

test('what kept its ids is left as it is', () => {
  expect(translate(old, findRenames(old, old))).toEqual(old);
});

test('a name is followed only where one alone can be meant', () => {
  const both = changed({
    file: 'questions',
    from: '- id: few\n',
    to: '- id: several\n',
  });
  const few = (label: string) =>
    new Map([
      ...both,
      ...['points/host', 'examples'].map((file): [string, string] => {
        const path = `rules/${file}.yaml`;
        return [path, (small.get(path) ?? '').replaceAll('guests: few', 'guests: several')];
      }),
      [
        'rules/questions.yaml',
        (both.get('rules/questions.yaml') ?? '').replace(
          /(- id: several\n {6}label: ).*(\n {6}said: ).*/,
          `$1${label}$2otherwise`,
        ),
      ] as const,
    ]);
  const label =
    /- id: few\n {6}label: (.*)/.exec(small.get('rules/questions.yaml') ?? '')?.[1] ?? '';
  const found = (text: string) => {
    const names = findRenames(old, compileRules(few(text)));
    return [...(names.options.get('guests') ?? [])];
  };
  expect(found(label)).toEqual([['few', 'several']]);
  expect(found('Some')).toEqual([]);
});
