import { describe, expect, test } from 'vitest';
import { checked } from '../../src/check/checked.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { editionOf } from '../../src/compile/edition.ts';
import type { RulesText } from '../../src/compile/files.ts';
import { changed, placeIn, small } from '../compile/smallRules.ts';
import { today } from './findings.ts';

const first = editionOf(compileWithSources(small).ruleset, {
  number: 1,
  date: '2026-01-02',
  note: 'The first rules.',
});

function found(texts: RulesText, editions = [first]) {
  return checked(() => ({ texts, editions }), today).findings;
}

describe('an id that was renamed in one place alone is told once, with all that is left to do', () => {
  test('an option', () => {
    const texts = changed({ file: 'questions', from: '- id: clouds\n', to: '- id: cloudy\n' });
    const [finding, ...more] = found(texts);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      ...placeIn(texts, 'questions', '- id: ¦cloudy'),
      severity: 'error',
    });
    const [sentence, ...lines] = (finding?.message ?? '').split('\n    ');
    expect(sentence).toContain(
      'The option "clouds" of "sky" is gone since the last edition, and "cloudy" is new. Is it called "cloudy" now? Then change these places too.',
    );
    expect(lines).toEqual([
      'rules/questions.yaml:36:13: write "cloudy"',
      'rules/laws.yaml:15:44: write "cloudy"',
      'rules/examples.yaml:9:33: write "cloudy"',
      'rules/examples.yaml:14:33: write "cloudy"',
      'rules/questions.yaml:63:46: write "cloudy"',
      'rules/points/wet.yaml:8:17: write "cloudy"',
      'rules/steps.yaml:14:21: write "cloudy"',
      'rules/letters.yaml:9:25: write "cloudy"',
      'rules/migrations.yaml: add the line - { question: sky, option: clouds, becomes: cloudy }',
    ]);
  });

  test('a question', () => {
    const texts = changed({ file: 'questions', from: '- id: sky\n', to: '- id: heaven\n' });
    const [finding, ...more] = found(texts);
    expect(more).toEqual([]);
    expect(finding).toMatchObject(placeIn(texts, 'questions', '- id: ¦heaven'));
    expect(finding?.message).toContain('rules/points/wet.yaml:2:11: write "heaven"');
    expect(finding?.message).toContain('add the line - { question: sky, becomes: heaven }');
  });

  test('a verdict', () => {
    const change = { file: 'verdicts/walker', from: '- id: wear-a-hat', to: '- id: put-on-a-cap' };
    const texts = changed(change);
    const [finding, ...more] = found(texts);
    expect(more).toEqual([]);
    expect(finding).toMatchObject(placeIn(texts, 'verdicts/walker', '- id: ¦put-on-a-cap'));
    expect(finding?.message).toContain('rules/examples.yaml:15:12: write "put-on-a-cap"');
    expect(finding?.message).toContain(
      'add the line - { verdict: wear-a-hat, becomes: put-on-a-cap }',
    );
  });
});

describe('what is no rename is told place by place', () => {
  const texts = changed({ file: 'questions', from: '- id: clouds\n', to: '- id: cloudy\n' });

  test('before the first edition', () => {
    expect(found(texts, [])).toHaveLength(8);
  });

  test('where two options are gone, and the new one has other words', () => {
    const two = changed({
      file: 'questions',
      from: '    - id: clouds\n      label: Clouds\n      said: there are clouds\n    - id: rain\n      label: It rains\n',
      to: '    - id: grey\n      label: Grey\n',
    });
    expect(found(two).length).toBeGreaterThan(8);
    expect(found(two).filter(({ message }) => message.includes('is gone since'))).toEqual([]);
  });

  test('another mistake beside it', () => {
    const more = new Map(texts);
    const claims = texts.get('rules/claims.yaml') ?? '';
    more.set('rules/claims.yaml', claims.replace('source: weather-count', 'source: wether-count'));
    expect(found(more).map(({ message }) => message.slice(0, 36))).toEqual([
      'The option "clouds" of "sky" is gone',
      'There is no source "wether-count". D',
    ]);
  });

  test('where records cannot be read', () => {
    const unread = new Map([...texts, ['rules/verdicts/host.yaml', 'side: [']]);
    const [finding, ...more] = found(unread);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ file: 'rules/verdicts/host.yaml', check: 'compile' });
  });
});

test('of two gone options the heir is the one that kept its words', () => {
  const texts = changed({
    file: 'questions',
    from: '    - id: clouds\n      label: Clouds\n      said: there are clouds\n    - id: rain\n',
    to: '    - id: fog\n      label: Fog\n      said: there is fog\n    - id: downpour\n',
  });
  const told = found(texts).filter(({ message }) => message.includes('is gone since'));
  expect(told.map(({ message }) => message.slice(0, 81))).toEqual([
    'The option "rain" of "sky" is gone since the last edition, and "downpour" is new.',
  ]);
});
