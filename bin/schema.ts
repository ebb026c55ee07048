import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulesSchemas } from '../src/compile/jsonSchema.ts';
import { readRulesFolder } from '../src/compile/files.ts';

/** npm run schema: writes schema/*.schema.json, from which editors complete and underline the rules files. */
const root = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(`${root}/schema`, { recursive: true });
for (const [name, text] of rulesSchemas(readRulesFolder(root)))
  writeFileSync(`${root}/schema/${name}`, text);
