import type { Certification } from './certification.ts';
import type { Claim, Source } from './claim.ts';
import type { Diagram } from './diagram.ts';
import type { Example } from './example.ts';
import type { Law } from './law.ts';
import type { Letter, Placeholder } from './letter.ts';
import type { Migration } from './migration.ts';
import type { Question } from './question.ts';
import type { Rule } from './rule.ts';
import type { Score } from './score.ts';
import type { Step } from './step.ts';
import type { Row, Verdict } from './verdict.ts';

/** What decides: enough to evaluate any world. */
export interface Rulebook {
  readonly questions: readonly Question[];
  readonly scores: readonly Score[];
  readonly rules: readonly Rule[];
  /** Best first within a side. */
  readonly verdicts: readonly Verdict[];
  /** Side id → its decision table. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** All that ships: the rulebook, its words and sources, and every world's verdict as a diagram. */
export interface Ruleset extends Rulebook {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly steps: readonly Step[];
  readonly letters: readonly Letter[];
  readonly placeholders: readonly Placeholder[];
  readonly laws: readonly Law[];
  readonly examples: readonly Example[];
  readonly certifications: readonly Certification[];
  /** Ids that are gone, and what became of them. */
  readonly migrations: readonly Migration[];
  readonly diagram: Diagram;
}
