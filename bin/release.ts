import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from '../src/check/check.ts';
import { release } from '../src/check/release.ts';
import { compileWithSources } from '../src/compile/compile.ts';
import { isStill } from '../src/compile/edition.ts';
import { readRulesFolder } from '../src/compile/files.ts';
import { RulesError } from '../src/compile/problem.ts';
import { readEditions } from '../src/compile/readEditions.ts';
import { project, projectFlag, readCommand, refuse } from './command.ts';

/**
 * npm run release -- "What changed, for the people whose links it changes": keeps the rules as they
 * are now as an edition, for ever. Exit 2, and nothing is written, where they cannot be published yet.
 */
const given = readCommand({
  usage: ['npm run release -- "What changed, for the people whose verdict it changes"'],
  says: 'Keeps the rules as they are now for ever, as the next edition in published/.',
  flags: projectFlag,
  words: true,
});

function publish(root: string, note: string): void {
  const compiled = compileWithSources(readRulesFolder(root));
  const editions = readEditions(root);
  const newest = editions.at(-1);
  if (newest !== undefined && isStill(newest, compiled.ruleset)) {
    refuse(
      `Nothing to publish: the rules are those of edition ${String(newest.number)} of ${newest.date}.`,
    );
    return;
  }
  const date = new Date().toISOString().slice(0, 10);
  const errors = check(compiled, date, editions).findings.filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) {
    refuse(
      [
        ...errors.map(
          ({ file, line, column, message }) =>
            `${file}:${String(line)}:${String(column)}: ${message}`,
        ),
        `Not published: ${String(errors.length)} to put right first. npm run check tells more.`,
      ].join('\n'),
    );
    return;
  }
  for (const [file, text] of release(compiled.ruleset, editions, { date, note })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(`${file} is written.`);
  }
  console.log('Commit both. They are never edited: links from now on name this edition.');
}

const note = given?.positionals.join(' ').trim() ?? '';
if (given !== null && note === '')
  refuse(
    'A sentence is expected that tells what changed: npm run release -- "An employer who pays with a pay-back clause counts less."',
  );
else if (given !== null) {
  try {
    publish(given.values.root ?? project, note);
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    refuse(error.message);
  }
}
