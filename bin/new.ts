import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { draft } from '../src/check/new/draft.ts';
import { kinds } from '../src/check/new/kinds.ts';
import { readRulesFolder } from '../src/compile/files.ts';

/**
 * npm run -s new -- <kind> <id> [--in <file>]: drafts a record in the rules and says where to go on.
 * Exit 2, and nothing is written, where the draft cannot be made; standard error says why.
 */
const usage = `A kind and an id are expected: npm run -s new -- rule my-rule --in points/door.yaml. Kinds: ${kinds.join(', ')}.`;

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { in: { type: 'string' }, root: { type: 'string' } },
    });
    const [kind, id, ...more] = positionals;
    if (kind === undefined || id === undefined || more.length > 0) return null;
    const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
    return { root, wish: { kind, id, within: values.in ?? null } };
  } catch {
    return null;
  }
}

const read = readArguments();
if (read === null) refuse(usage);
else {
  const { root, wish } = read;
  const drafted = draft(readRulesFolder(root), wish);
  if (!drafted.ok) refuse(drafted.message);
  else {
    const { file, text, line, goOn, next } = drafted;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(
      [
        `${file}:${String(line)}: the ${wish.kind} "${wish.id}" is drafted here.`,
        `Go on at ${file}:${String(goOn)}: write over every "Write here: …".`,
        next,
        'Then run npm run check: it tells whether all of it holds.',
      ].join('\n'),
    );
  }
}
