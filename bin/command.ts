import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RulesError } from '../src/compile/problem.ts';

/** A flag: whether a value stands behind it, and what it does, for the help. */
interface Flag {
  readonly type: 'boolean' | 'string';
  readonly says: string;
}

/** A command as its help tells it. */
interface Command<Flags extends Readonly<Record<string, Flag>>> {
  /** How it is called, a line each, and what it does, a sentence or two. */
  readonly usage: readonly [string, ...(readonly string[])];
  readonly says: string;
  readonly flags: Flags;
  /** Whether it takes words besides its flags. */
  readonly words: boolean;
}

/** The folder that the commands work in, and the flag that names another one. */
export const project = fileURLToPath(new URL('..', import.meta.url));
export const projectFlag = {
  root: { type: 'string', says: '<folder>: work in another copy of the project' },
} as const;

const help = { help: { type: 'boolean', says: 'prints this and does nothing' } } as const;

/**
 * The flags and words that a command was given. Null where it is done already: it was asked for help,
 * or it was given something that it does not know, which is refused by name.
 */
export function readCommand<const Flags extends Readonly<Record<string, Flag>>>(
  command: Command<Flags>,
) {
  const options = { ...command.flags, ...help };
  const { tokens } = parseArgs({ options, strict: false, tokens: true });
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !Object.hasOwn(options, token.name),
  );
  if (unknown?.kind === 'option') {
    const known = Object.keys(options).map((name) => `--${name}`);
    return refuse(`There is no flag "${unknown.rawName}". Known ones: ${known.join(', ')}.`);
  }
  try {
    const given = parseArgs({ options, allowPositionals: command.words });
    if (!tokens.some((token) => token.kind === 'option' && token.name === 'help')) return given;
    console.log(helpText(command, options));
    return null;
  } catch (error) {
    // A value that is missing, or a word too many. The first line says which.
    const [what] = error instanceof Error ? error.message.split('\n') : [];
    return refuse(`${what ?? ''}. Expected: ${command.usage[0]}, and --help tells more.`);
  }
}

/** Does it, and tells mistakes in the rules as they are told everywhere: with their places, and ending with 1. */
export async function tellProblems(action: () => void | Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Says why on standard error and ends with 2. */
export function refuse(message: string): null {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
  return null;
}

function helpText(
  { usage, says }: Pick<Command<Record<string, Flag>>, 'usage' | 'says'>,
  flags: Readonly<Record<string, Flag>>,
): string {
  const width = Math.max(...Object.keys(flags).map((name) => name.length));
  const lines = Object.entries(flags).map(
    ([name, flag]) => `  --${name.padEnd(width)}  ${flag.says}`,
  );
  return [...usage, '', says, '', ...lines].join('\n');
}
