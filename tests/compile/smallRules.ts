import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { readRulesFolder, type RulesText } from '../../src/compile/files.ts';
import { formatProblem, RulesError, type Problem } from '../../src/compile/problem.ts';

/** A small ruleset with every kind of record, in which nothing is wrong: "take an umbrella?" */
export const small = readRulesFolder(
  fileURLToPath(new URL('../fixtures/small-rules', import.meta.url)),
);

/** One thing changed in one file of the small rules, and what must be said of it, where. */
export interface Case {
  readonly name: string;
  /** Its path below rules/, without .yaml. */
  readonly file: string;
  /** A text that stands in the file exactly once, and what takes its place. */
  readonly from: string;
  readonly to: string;
  /** Where the problem is: a text that stands in the changed file once. It starts at the place, or "¦" marks the place in it. */
  readonly at: string;
  /** Another file, where the problem shows in that one. */
  readonly in?: string;
  /** The telling part of the message. */
  readonly says: string;
  /** How many other problems follow from the same change. */
  readonly echoes?: number;
}

/** The small rules with that one thing changed. */
export function changed({ file, from, to }: Pick<Case, 'file' | 'from' | 'to'>): RulesText {
  const path = `rules/${file}.yaml`;
  const text = small.get(path) ?? '';
  if (text.split(from).length !== 2)
    throw new Error(`${path} must hold this exactly once: ${from}`);
  return new Map([...small, [path, text.replace(from, () => to)]]);
}

/** The file, line and column, from 1, of a marked text that stands in a file exactly once. */
export function placeIn(texts: RulesText, file: string, marked: string) {
  const path = `rules/${file}.yaml`;
  const text = texts.get(path) ?? '';
  const marker = marked.replace('¦', '');
  if (text.split(marker).length !== 2)
    throw new Error(`${path} must hold this exactly once: ${marker}`);
  const offset = text.indexOf(marker) + Math.max(0, marked.indexOf('¦'));
  const lines = text.slice(0, offset).split('\n');
  return { file: path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A problem at a marked text of a file whose message holds this, for comparisons. */
export function problemAt(texts: RulesText, file: string, marked: string, says: string) {
  const message: unknown = expect.stringContaining(says);
  return { ...placeIn(texts, file, marked), message };
}

/** What the compiler says of the rules: every problem, or none. */
export function problemsOf(texts: RulesText): readonly Problem[] {
  try {
    compileRules(texts);
    return [];
  } catch (error) {
    if (error instanceof RulesError) return error.problems;
    throw error;
  }
}

/** A test for each case: the compiler says this one thing, at this one place, and nothing else but the echoes named. */
export function refuses(cases: readonly Case[]): void {
  test.each(cases)('$name', (one) => {
    const texts = changed(one);
    const problems = problemsOf(texts);
    expect(problems).toContainEqual(problemAt(texts, one.in ?? one.file, one.at, one.says));
    expect(problems.map(formatProblem)).toHaveLength(1 + (one.echoes ?? 0));
  });
}
