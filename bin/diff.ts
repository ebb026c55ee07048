import { execFileSync } from 'node:child_process';
import { diffRules } from '../src/check/diff/diff.ts';
import { compileLeniently, type Lenient } from '../src/check/diff/lenient.ts';
import { diffMarkdown } from '../src/check/diff/markdown.ts';
import { readRulesFolder, type RulesText } from '../src/compile/files.ts';
import { formatProblem, RulesError } from '../src/compile/problem.ts';
import { project, projectFlag, readCommand, refuse } from './command.ts';

/**
 * npm run -s diff -- <revision> [<revision>]: what changed in the rules since a revision of git, or
 * between two, as Markdown. Exit 2 where a revision is unknown or its rules do not compile.
 */

/** What the reader has to put right, in one line. */
class Refusal extends Error {}

const given = readCommand({
  usage: ['npm run -s diff -- <revision>', 'npm run -s diff -- <revision> <later revision>'],
  says: 'Tells as Markdown whose verdict changes since a revision of git, such as HEAD or main, or between two.',
  flags: projectFlag,
  words: true,
});
if (given !== null) compare(given.values.root ?? project, given.positionals);

function compare(root: string, revisions: readonly string[]): void {
  try {
    const [before, after = null, ...more] = revisions;
    if (before === undefined || more.length > 0)
      throw new Refusal(
        'A git revision is expected, such as HEAD or main, and perhaps a second one: npm run -s diff -- HEAD~1',
      );
    const old = rulesOf(root, before);
    const now = rulesOf(root, after);
    const names = { before, after: after ?? 'the files here' };
    const notes = [...without(names.before, old), ...without(names.after, now)];
    console.log(diffMarkdown(diffRules(old.ruleset, now.ruleset), { ...names, notes }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(error.message);
  }
}

function without(name: string, { without: files }: Lenient): readonly string[] {
  return files.map(
    (file) =>
      `${name}: today’s tool cannot read ${file}, so it counts as empty. It decides no verdict.`,
  );
}

function rulesOf(root: string, revision: string | null): Lenient {
  try {
    return compileLeniently(revision === null ? readRulesFolder(root) : textsAt(root, revision));
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const [first, ...more] = error.problems;
    const what = first === undefined ? '' : formatProblem(first);
    const rest = more.length === 0 ? '' : ` (and ${String(more.length)} more)`;
    throw new Refusal(
      revision === null
        ? `The rules here do not compile. ${what}${rest}`
        : `The rules of ${revision} cannot be compiled by today’s tool. ${what}${rest}`,
    );
  }
}

/** The rules files of a revision. Paths are told from the folder, which need not be the top of the repository. */
function textsAt(root: string, revision: string): RulesText {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  const ask = (refusal: string, ...args: readonly string[]) => {
    try {
      return git(...args).trim();
    } catch {
      throw new Refusal(refusal);
    }
  };
  ask(
    `${root} is not in a git repository, so there is no revision to compare with.`,
    'rev-parse',
    '--git-dir',
  );
  const commit = ask(
    `There is no revision "${revision}". "git log --oneline -- rules" lists those in which the rules changed.`,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  );
  const files = git('ls-tree', '-r', '-z', '--name-only', commit, 'rules')
    .split('\0')
    .filter((file) => file.endsWith('.yaml'));
  if (files.length === 0)
    throw new Refusal(`There are no rules in ${revision}: it has no .yaml file below rules/.`);
  return new Map(files.map((file) => [file, git('show', `${commit}:./${file}`)]));
}
