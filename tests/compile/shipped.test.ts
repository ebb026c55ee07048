import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { compileFolder } from '../../src/compile/compileFolder.ts';
import { readRulesFolder } from '../../src/compile/files.ts';
import { shipped } from '../../src/compile/shipped.ts';
import { small } from './smallRules.ts';

const rules = compileRules(small);

test('what every page loads leaves out what is shown beside the questionnaire', () => {
  const page = shipped(rules);
  expect([page.laws, page.examples, page.certifications]).toEqual([[], [], []]);
  expect(page.questions).toBe(rules.questions);
  expect(page.diagram).toBe(rules.diagram);
});

test('of the sources it keeps those of claims, of what is usual and of examples', () => {
  const [first] = rules.sources;
  if (first === undefined) throw new Error('A source is expected.');
  const source = (id: string) => ({ ...first, id });
  const claim = (support: string, contest: string) => ({
    ...rules.claims[0],
    id: 'one',
    says: '',
    essay: null,
    beyond: null,
    strength: 'fair' as const,
    support: [{ source: support, says: '' }],
    contest: [{ source: contest, says: '' }],
  });
  const page = shipped({
    ...rules,
    claims: [claim('for', 'against')],
    questions: rules.questions.map((question) => ({
      ...question,
      usual: question.id === 'sky' ? { option: 'rain', because: '', source: 'usual' } : null,
    })),
    examples: rules.examples.map((example, place) => ({
      ...example,
      source: place === 0 ? 'example' : null,
    })),
    sources: ['for', 'against', 'usual', 'fact', 'example'].map(source),
  });
  expect(page.sources.map(({ id }) => id)).toEqual(['for', 'against', 'usual', 'example']);
});

test('a folder is compiled once for as long as nothing in it changes', () => {
  const root = mkdtempSync(join(tmpdir(), 'cherry-folder-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(fileURLToPath(new URL('../fixtures/small-rules', import.meta.url)), root, {
    recursive: true,
  });
  const first = compileFolder(root);
  expect(first).toEqual(rules);
  expect(compileFolder(root)).toBe(first);
  const file = join(root, 'rules/points/wet.yaml');
  writeFileSync(file, (small.get('rules/points/wet.yaml') ?? '').replace('wet: +2', 'wet: +3'));
  expect(compileFolder(root)).not.toEqual(first);
});

test('the files of a folder come in the order of their names, others than rules without their text', () => {
  const root = mkdtempSync(join(tmpdir(), 'cherry-order-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(fileURLToPath(new URL('../fixtures/small-rules', import.meta.url)), root, {
    recursive: true,
  });
  writeFileSync(join(root, 'rules/a-note.txt'), 'Not rules.');
  const texts = readRulesFolder(root);
  expect([...texts.keys()]).toEqual([...texts.keys()].toSorted());
  expect(texts.get('rules/a-note.txt')).toBe('');
  expect([...texts].slice(1)).toEqual([...small]);
});
