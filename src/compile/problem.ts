/** A place in a rules file. Lines and columns count from 1, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something in the rules files that must be put right, in a sentence that says how. */
export interface Problem extends Place {
  readonly message: string;
}

/** One line that editors and terminals turn into a link. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${String(line)}:${String(column)}: ${message}`;
}

/** Thrown when the rules cannot be compiled; its message lists every problem, one a line. */
export class RulesError extends Error {
  override readonly name = 'RulesError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
