import { mkdirSync, writeFileSync } from 'node:fs';
import { rulesSchemas } from '../src/compile/jsonSchema.ts';
import { readRulesFolder } from '../src/compile/files.ts';
import { project, readCommand } from './command.ts';

/** npm run schema: writes schema/*.schema.json, from which editors complete and underline the rules files. */
const given = readCommand({
  usage: ['npm run schema'],
  says: 'Writes schema/*.schema.json, from which editors complete and underline the rules files.',
  flags: {},
  words: false,
});
if (given !== null) {
  mkdirSync(`${project}/schema`, { recursive: true });
  for (const [name, text] of rulesSchemas(readRulesFolder(project)))
    writeFileSync(`${project}/schema/${name}`, text);
}
