import { z } from 'zod';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';
import type { Path, RulesFile } from './yaml.ts';

/** A record read from a file, with the path it stands at. */
export interface Entry<T> {
  readonly value: T;
  readonly source: RulesFile;
  readonly path: Path;
}

/** A file that holds a list: each record that has the right shape; the others become problems. */
export function readList<T>(
  source: RulesFile,
  schema: z.ZodType<T>,
  problems: Problem[],
): readonly Entry<T>[] {
  if (!Array.isArray(source.value)) {
    problems.push({
      ...source.place([]),
      message: 'A list belongs here: records that each start with "- ".',
    });
    return [];
  }
  return source.value.flatMap((item: unknown, index) =>
    readAt(source, [index], item, schema, problems),
  );
}

/** A file that holds one record. */
export function readRecord<T>(
  source: RulesFile,
  schema: z.ZodType<T>,
  problems: Problem[],
): readonly Entry<T>[] {
  return readAt(source, [], source.value, schema, problems);
}

function readAt<T>(
  source: RulesFile,
  path: Path,
  value: unknown,
  schema: z.ZodType<T>,
  problems: Problem[],
): readonly Entry<T>[] {
  const result = schema.safeParse(value);
  if (result.success) return [{ value: result.data, source, path }];
  for (const issue of result.error.issues)
    problems.push(...explain(issue, source, path, value, schema));
  return [];
}

function explain(
  issue: z.core.$ZodIssue,
  source: RulesFile,
  base: Path,
  value: unknown,
  schema: z.ZodType,
): Problem[] {
  const path = [...base, ...issue.path];
  const name = String(issue.path.at(-1) ?? 'this record');
  const here = source.place(path);
  const found = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      ...source.place([...path, key], 'key'),
      message: `"${key}" is not a key of this record.${suggest(key, known)}`,
    }));
  }
  if (found === undefined)
    return [{ ...here, message: `"${name}" is missing here. Add a line "${name}: …".` }];
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return [
      {
        ...here,
        message: `${name}: "${show(found)}" is not one of its values.${suggest(show(found), known)}`,
      },
    ];
  }
  if (issue.code === 'invalid_type') {
    return [
      {
        ...here,
        message: `${name}: ${kindName(issue.expected)} belongs here, not ${kindOf(found)}.`,
      },
    ];
  }
  if (issue.code === 'too_small' && Array.isArray(found)) {
    return [
      { ...here, message: `${name}: at least ${String(issue.minimum)} entries belong here.` },
    ];
  }
  if (issue.code === 'invalid_key') {
    return [
      {
        ...source.place(path, 'key'),
        message: `"${name}" cannot be an id: small letters, digits and single hyphens.`,
      },
    ];
  }
  return [{ ...here, message: `${name}: "${show(found)}": ${issue.message}.` }];
}

function kindName(expected: string): string {
  if (expected === 'array') return 'a list';
  return expected === 'string' ? 'text' : 'a record with keys';
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a record with keys' : `the text "${show(value)}"`;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
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

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}
