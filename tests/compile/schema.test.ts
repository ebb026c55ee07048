import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRulesFolder } from '../../src/compile/files.ts';
import { rulesSchemas } from '../../src/compile/jsonSchema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schemas = rulesSchemas(readRulesFolder(root));

test('the schemas that editors use are those of the present questions (npm run schema writes them)', () => {
  for (const [name, text] of schemas) {
    expect(readFileSync(`${root}schema/${name}`, 'utf8'), name).toBe(text);
  }
});

test('they complete the ids of questions and options', () => {
  expect(schemas.get('points.schema.json')).toContain('"domain?"');
  expect(schemas.get('points.schema.json')).toContain('"employer-with-strings"');
  expect(schemas.get('points.schema.json')).toContain('"training-needs-use"');
});
