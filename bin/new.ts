import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draft } from '../src/check/new/draft.ts';
import { kinds } from '../src/check/new/kinds.ts';
import { readRulesFolder } from '../src/compile/files.ts';
import { project, projectFlag, readCommand, refuse } from './command.ts';

/** npm run -s new -- <kind> <id> [--in <file>]: drafts a record in the rules and says where to go on. Exit 2 where it cannot be made: then nothing is written. */
const given = readCommand({
  usage: ['npm run -s new -- <kind> <id>', 'npm run -s new -- rule my-rule --in points/door.yaml'],
  says: `Drafts a record in the file that it belongs in, and says what to do next. Kinds: ${kinds.join(', ')}.`,
  flags: {
    in: { type: 'string', says: '<file>: where it shall stand, for a rule or a verdict' },
    ...projectFlag,
  },
  words: true,
});
if (given !== null) write(given.values.root ?? project, given.values.in ?? null, given.positionals);

function write(root: string, within: string | null, words: readonly string[]): void {
  const [kind, id, ...more] = words;
  if (kind === undefined || id === undefined || more.length > 0) {
    refuse(
      `A kind and an id are expected: npm run -s new -- rule my-rule --in points/door.yaml. Kinds: ${kinds.join(', ')}.`,
    );
    return;
  }
  const drafted = draft(readRulesFolder(root), { kind, id, within });
  if (!drafted.ok) {
    refuse(drafted.message);
    return;
  }
  const { file, text, line, goOn, next } = drafted;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(
    [
      `${file}:${String(line)}: the ${kind} "${id}" is drafted here.`,
      `Go on at ${file}:${String(goOn)}: write over every "Write here: …". Then:`,
      ...next.map((step, place) => `  ${String(place + 1)}. ${step}`),
      'npm run check tells whether all of it holds.',
    ].join('\n'),
  );
}
