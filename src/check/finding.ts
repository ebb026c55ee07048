import type { Answers } from '../model/answers.ts';
import type { Place } from '../compile/problem.ts';

/** Something that the author of the rules should know, with a set of answers that shows it where there is one. */
export interface Finding extends Place {
  /** The id of the check, for scripts. */
  readonly check: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly witness: Answers | null;
}
