import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { checkEditions } from '../../src/check/checkEditions.ts';
import { release } from '../../src/check/release.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { editionOf, markOf } from '../../src/compile/edition.ts';
import type { RulesText } from '../../src/compile/files.ts';
import { advise } from '../../src/engine/advise.ts';
import { verdictIn } from '../../src/engine/verdictIn.ts';
import { readLink } from '../../src/link/read.ts';
import { editionFile } from '../../src/model/edition.ts';
import { changed, small } from '../compile/smallRules.ts';
import { today } from './findings.ts';

const ruleset = compileWithSources(small).ruleset;
const first = editionOf(ruleset, { number: 1, date: '2026-01-02', note: 'The first rules.' });

/** The small rules with an option renamed wherever it stands, and a line on it in the table of ids. */
function renamed(table: string): RulesText {
  const texts = [...small].map(([file, text]): [string, string] => [
    file,
    text.replaceAll(/\brain\b(?=[\],\n])/g, 'wet'),
  ]);
  return new Map([...texts, ['rules/migrations.yaml', table]]);
}

describe('ids of published editions', () => {
  test('that are gone without a word are told with the line to add', () => {
    const [finding] = checkEditions(compileWithSources(renamed('[]')).ruleset, [first]);
    expect(finding).toMatchObject({
      file: 'rules/migrations.yaml',
      line: 1,
      column: 1,
      check: 'id-gone',
      severity: 'error',
    });
    expect(finding?.message).toContain('Edition 1 has the option "rain" of "sky", which is gone');
    expect(finding?.message).toContain(
      'Is it called "wet" now? Then add the line - { question: sky, option: rain, becomes: wet } here.',
    );
  });

  test.each(['wet', 'nothing'])('that became %s are fine', (heir) => {
    const texts = renamed(`- { question: sky, option: rain, becomes: ${heir} }\n`);
    const findings = checkEditions(compileWithSources(texts).ruleset, [first]);
    expect(findings.map((finding) => finding.check)).toEqual(['not-published']);
  });

  test('of questions and verdicts are looked after as well', () => {
    const others = {
      ...first,
      questions: [
        { id: 'shoe', name: 'Shoe', options: [{ id: 'left', label: 'Left' }], unsure: null },
      ],
      verdicts: [{ id: 'stay-at-home', name: 'Hat', headline: 'Wear a hat' }],
    };
    const messages = checkEditions(ruleset, [others]).map(({ message }) => message);
    expect(messages[0]).toContain('question "shoe"');
    expect(messages[0]).toContain('Add the line - { question: shoe, becomes: nothing } here');
    expect(messages[1]).toContain('verdict "stay-at-home"');
  });
});

describe('rules that have been worked on since the newest edition', () => {
  const longer = compileWithSources(
    changed({ file: 'questions', from: 'label: Further', to: 'label: Much further' }),
  );

  test('are a draft, and the checker says how to publish them', () => {
    expect(markOf([first], ruleset)).toEqual({ number: 1, date: '2026-01-02', draft: false });
    expect(markOf([first], longer.ruleset)).toMatchObject({ number: 1, draft: true });
    const found = check(longer, today, [first]).findings;
    expect(found.map((finding) => finding.check)).toEqual(['not-published']);
    expect(found[0]?.message).toContain('npm run release');
    expect(found[0]?.file).toBe('rules');
  });

  test('are nothing to tell before the first edition', () => {
    expect(check(longer, today).findings).toEqual([]);
    expect(markOf([], ruleset)).toBeNull();
  });
});

describe('a release', () => {
  const files = release(ruleset, [first], { date: '2026-02-03', note: 'Nothing changed.' });

  test('keeps the rules as the next edition, in the shape that is read for ever', () => {
    const edition = editionFile.parse(JSON.parse(files.get('published/2.json') ?? ''));
    expect(edition).toEqual(
      editionOf(ruleset, { number: 2, date: '2026-02-03', note: 'Nothing changed.' }),
    );
  });

  test('freezes a link for each example, with the verdict that it gave', () => {
    const lines = (files.get('tests/fixtures/links/2.jsonl') ?? '').trimEnd().split('\n');
    expect(lines).toHaveLength(ruleset.examples.length);
    lines.forEach((line, place) => {
      const [, path, fragment = '', verdict] =
        /^\{"link":"(.*)#(.*)","verdict":"(.*)"\}$/.exec(line) ?? [];
      expect(verdict).toBe(ruleset.examples[place]?.verdict);
      expect(path).toBe(`verdict/${verdict ?? ''}/`);
      expect(readLink(fragment, ruleset.questions)).toMatchObject({
        answers: ruleset.examples[place]?.answers,
        madeWith: { number: 2, draft: false },
      });
    });
  });
});

test('an edition gives the verdict that its rules gave, whatever is open', () => {
  for (const { answers } of ruleset.examples)
    for (const left of Object.keys(answers)) {
      const sheet = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== left));
      expect(verdictIn(first, sheet)).toBe(advise(ruleset, sheet).verdict);
    }
});
