import type { Condition } from '../model/condition.ts';
import type { About } from './about.ts';
import type { Sight } from './reader.ts';
import type { Entry } from './shape.ts';
import type { Path } from './yaml.ts';

/** Reads the condition at a path of a record. `about` says whose answers can be meant, where that is known. */
export type ReadIn = (
  entry: Entry<unknown>,
  path: Path,
  value: unknown,
  sight: Sight,
  about?: About | null,
) => Condition;
