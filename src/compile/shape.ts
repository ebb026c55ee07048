import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { explainShape } from './shapeProblems.ts';
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
  problems.push(...explainShape(result.error.issues, source, path, value, schema));
  return [];
}
