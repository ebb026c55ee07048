import { describe, expect, test } from 'vitest';
import { check } from './check.ts';

const QUESTION = 'src/model/question.ts';
const VERDICT = 'src/engine/verdict.ts';
const CARD = 'src/components/Card/Card.tsx';
const START = 'src/screens/Start/Start.tsx';
const ADDRESS = 'src/store/address.ts';

describe('what the table allows', () => {
  const allowed: [string, string][] = [
    [QUESTION, "import { z } from 'zod'; import { id } from './fields.ts';"],
    [QUESTION, "import * as z from 'zod/mini';"],
    [VERDICT, "import type { Question } from '../model/question.ts';"],
    [VERDICT, "export type { Question } from '../model/question.ts';"],
    [VERDICT, "export type Q = import('../model/question.ts').Question;"],
    [VERDICT, "import { build } from './diagram/build.ts';"],
    ['src/compile/read.ts', "import { join } from 'node:path'; import { parse } from 'yaml';"],
    [CARD, "import styles from './Card.module.css'; import { Box } from '../Box/Box.tsx';"],
    [START, "import { useAnswers } from '../../store/answers.ts';"],
    [ADDRESS, "import { create } from 'zustand'; import rules from 'virtual:ruleset';"],
    [
      'src/app/main.tsx',
      "import '../styles/base.css'; import { hydrateRoot } from 'react-dom/client';",
    ],
    ['bin/advise.ts', "import { advise } from '../src/engine/advise.ts'; import 'node:process';"],
    [
      'src/store/rules.d.ts',
      "declare module 'virtual:ruleset' { import { R } from '../model/r.ts'; }",
    ],
  ];

  test.each(allowed)('%s: %s', (path, text) => {
    expect(check({ [path]: text })).toEqual([]);
  });
});

describe('imports it forbids', () => {
  const forbidden: [string, string, string][] = [
    [QUESTION, "import { advise } from '../engine/advise.ts';", '"../engine/advise.ts"'],
    [QUESTION, "import { useState } from 'react';", '"react"'],
    [VERDICT, "import { z } from 'zod';", '"zod"'],
    [VERDICT, "import type { z } from 'zod';", '"zod"'],
    [VERDICT, "import { question } from '../model/question.ts';", 'import type'],
    [VERDICT, "import { type Question } from '../model/question.ts';", 'import type'],
    [VERDICT, "import '../model/question.ts';", 'import type'],
    [VERDICT, "export { question } from '../model/question.ts';", 'import type'],
    [VERDICT, "export * from '../model/question.ts';", 'import type'],
    [VERDICT, "export const m = import('../model/question.ts');", 'import type'],
    [VERDICT, "import m = require('../model/question.ts');", 'import type'],
    [VERDICT, "export const m = require('node:fs');", '"node:fs"'],
    [VERDICT, 'export const m = (name: string) => import(name);', 'computed'],
    [VERDICT, "export const m = import.meta.glob('../model/*.ts');", 'computed'],
    [
      'src/ads/read.ts',
      "import { verdict } from '../engine/verdict.ts';",
      '"../engine/verdict.ts"',
    ],
    ['src/link/codec.ts', "import { read } from '../store/address.ts';", '"../store/address.ts"'],
    [
      'src/words/money.ts',
      "import { advise } from '../engine/advise.ts';",
      '"../engine/advise.ts"',
    ],
    ['src/compile/read.ts', "import { useAnswers } from '../store/answers.ts';", 'answers.ts'],
    ['src/compile/read.ts', "import { worlds } from '../check/worlds.ts';", 'worlds.ts'],
    ['src/check/laws.ts', "import { createElement } from 'react';", '"react"'],
    [ADDRESS, "import { Start } from '../screens/Start/Start.tsx';", 'Start.tsx'],
    [ADDRESS, "import { question } from '../model/question.ts';", 'import type'],
    [CARD, "import { useAnswers } from '../../store/answers.ts';", 'answers.ts'],
    [CARD, "import type { Question } from '../../model/question.ts';", 'question.ts'],
    [CARD, "import styles from '../Box/Box.module.css';", 'Box.module.css'],
    [CARD, "import './Card.css';", 'Card.css'],
    [START, "import { advise } from '../../engine/advise.ts';", 'advise.ts'],
    [START, "import { encode } from '../../link/codec.ts';", 'codec.ts'],
    [START, "import rules from 'virtual:ruleset';", 'virtual:ruleset'],
    [START, "import rules from '../../../rules/questions.yaml?raw';", 'questions.yaml'],
    [START, "import { advise } from '/src/engine/advise.ts';", 'advise.ts'],
    ['src/app/main.tsx', "import { advise } from '../engine/advise.ts';", 'advise.ts'],
    ['src/app/main.tsx', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['bin/advise.ts', "import { useAnswers } from '../src/store/answers.ts';", 'answers.ts'],
  ];

  test.each(forbidden)('%s: %s', (path, text, names) => {
    const broken = check({ [path]: text });
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain(names);
  });
});

describe('what the pure folders may not use', () => {
  test.each([
    'Date.now()',
    'new Date()',
    'Date',
    'Math.random()',
    "Math['random']()",
    'performance.now()',
    'crypto.randomUUID()',
    "fetch('https://example.org')",
    'setTimeout(() => 1, 10)',
    'process.env',
    'globalThis.Date',
    'window.name',
    'document.title',
    'localStorage.length',
    'console.log(1)',
    '{ document }',
  ])('%s', (use) => {
    for (const folder of ['model', 'engine', 'ads', 'link', 'words']) {
      expect(check({ [`src/${folder}/x.ts`]: `export const x = (${use});` })).toHaveLength(1);
    }
  });

  test('taken apart, or promised to be there', () => {
    expect(check({ [VERDICT]: 'const { random } = Math;' })).toHaveLength(1);
    expect(check({ [VERDICT]: 'declare const window: unknown; export const w = window;' })).toEqual(
      [`${VERDICT}:1 uses window, which is the browser; src/engine is pure. Pass it in instead.`],
    );
    expect(check({ [VERDICT]: '/// <reference lib="dom" />\n' })).toHaveLength(1);
  });
});

describe('what only looks like the world outside', () => {
  test.each([
    'export const f = (location: string, document: number) => [location, document];',
    'export const x = { process: 1, window: 2 }; export const y = x.process;',
    'export interface Record { document: string; history: readonly Date[] }',
    'const { document: d } = { document: 1 }; export { d };',
    "import { history } from './history.ts'; export const h = history.length;",
    'export const largest = Math.max(1, 2);',
    'export const day = Date.UTC(2026, 0, 1);',
    '// Date.now() in a comment\nexport const s = "new Date()";',
  ])('%s', (text) => {
    expect(check({ [VERDICT]: text })).toEqual([]);
  });
});

describe('what the browser offers', () => {
  const uses = 'window history location localStorage sessionStorage navigator'.split(' ');

  test.each(uses)('%s is for the store alone', (name) => {
    const text = `export const x = ${name}.length;`;
    expect(check({ [ADDRESS]: text })).toEqual([]);
    for (const path of [CARD, START, 'src/app/main.tsx', 'src/compile/read.ts']) {
      expect(check({ [path]: text })).toHaveLength(1);
    }
  });

  test('the app may look for the place to mount on', () => {
    const text = "export const place = document.getElementById('root');";
    expect(check({ 'src/app/main.tsx': text })).toEqual([]);
    expect(check({ [START]: text })).toEqual([
      `${START}:1 uses document.getElementById; of the browser src/screens may touch: nothing. Ask src/store for it.`,
    ]);
  });
});

test('a folder the table does not know is an error', () => {
  expect(
    check({ 'src/helpers/all.ts': '', 'src/main.ts': '', 'src/theme/x.css': '' }),
  ).toHaveLength(3);
});

test('what cannot be read is an error', () => {
  expect(check({ 'src/engine/old.js': '' })).toHaveLength(1);
});

test('the sentence says where, what, and what to do', () => {
  const text = "\nimport { question } from '../model/question.ts';\nimport { z } from 'zod';\n";
  expect(check({ [VERDICT]: text })).toEqual([
    `${VERDICT}:2 loads "../model/question.ts"; src/engine may only name its types. Write "import type { … }", or "export type { … }".`,
    `${VERDICT}:3 imports "zod"; besides its own files src/engine may import: types of src/model.`,
  ]);
});
