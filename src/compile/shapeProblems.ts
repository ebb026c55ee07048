import { z } from 'zod';
import type { Problem } from './problem.ts';
import { messageFor, missingKey } from './shapeMessages.ts';
import { nearest, suggest } from './suggest.ts';
import type { Path, RulesFile } from './yaml.ts';

/** What is wrong with the shape of a record, issue by issue: which key or value, and what belongs there. */
export function explainShape(
  issues: readonly z.core.$ZodIssue[],
  source: RulesFile,
  path: Path,
  value: unknown,
  schema: z.ZodType,
): readonly Problem[] {
  const problems: Problem[] = [];
  const misspelt = issues.flatMap((issue) => misspeltKeys(issue, value, schema));
  for (const issue of issues) {
    // Whoever wrote "becuase" is told so, and not that "because" is missing too.
    const at = JSON.stringify(issue.path);
    if (misspelt.some(({ meant }) => meant === at)) continue;
    const here = misspelt.filter(({ record }) => record === at);
    // What a record says as a whole can be judged once its keys are the right ones.
    if (issue.code === 'custom' && here.length > 0) continue;
    problems.push(...explain(issue, source, path, value, here));
  }
  return problems;
}

/** An unknown key of a record, and what to say of it. */
interface Misspelt {
  readonly record: string;
  readonly key: string;
  /** The path of the key that was probably meant, or null. */
  readonly meant: string | null;
  readonly hint: string;
}

function misspeltKeys(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
): readonly Misspelt[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  const absent = known.filter((key) => valueAt(value, [...issue.path, key]) === undefined);
  return issue.keys.map((key) => {
    const near = nearest(key, absent);
    return {
      record: JSON.stringify(issue.path),
      key,
      meant: near === null ? null : JSON.stringify([...issue.path, near]),
      hint: suggest(key, near === null ? known : absent),
    };
  });
}

function explain(
  issue: z.core.$ZodIssue,
  source: RulesFile,
  base: Path,
  value: unknown,
  misspelt: readonly Misspelt[],
): readonly Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return misspelt.map(({ key, hint }) => ({
      ...source.place([...path, key], 'key'),
      message: `"${key}" is not a key of this record.${hint}`,
    }));
  }
  const target = issue.code === 'invalid_key' ? 'key' : 'value';
  const found = valueAt(value, issue.path);
  const message = found === undefined ? missingKey(path, source) : messageFor(issue, found);
  return [{ ...source.place(path, target), message }];
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Reflect.get(here, step);
  }
  return here;
}

/** The keys that the schema allows at a path, for "did you mean". */
function keysAt(schema: unknown, path: Path): readonly string[] {
  let here: unknown = schema;
  for (const step of path) {
    here = bare(here);
    if (here instanceof z.ZodArray) here = here.element;
    else if (here instanceof z.ZodObject) here = Reflect.get(here.shape, step);
  }
  here = bare(here);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** The shape as it is written: without what makes it optional, and before it is turned into something else. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return bare(schema.unwrap());
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}
