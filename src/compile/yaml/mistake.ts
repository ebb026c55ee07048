import type { Document, YAMLError } from 'yaml';
import type { Line } from './lines.ts';

/** Something wrong in the text of a file: where, and what to do about it. */
export interface Mistake {
  readonly offset: number;
  readonly message: string;
}

/** The first syntax error and what the parser says next, with the text around. */
export interface Seen {
  readonly error: YAMLError;
  readonly then: YAMLError | undefined;
  readonly document: Document;
  readonly text: string;
  /** The line of the error, and what stands in front of it there. */
  readonly line: Line;
  readonly before: string;
  /** The text from the error to the end of its line. */
  readonly rest: string;
}

/** Says what is wrong where it knows this error, else null. */
export type Explain = (seen: Seen) => Mistake | null;
