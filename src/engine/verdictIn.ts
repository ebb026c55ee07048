import type { Answers } from '../model/answers.ts';
import type { Edition } from '../model/edition.ts';
import { findOutId } from './advise.ts';
import { restrict } from './diagram/restrict.ts';
import { shares } from './diagram/shares.ts';

/**
 * The id of the verdict that an edition of the rules gave for answers in its own ids: the one that
 * all worlds share, or `find-out`. The same as `advise` with the rules of that edition would say.
 */
export function verdictIn({ diagram, questions, verdicts }: Edition, answers: Answers): string {
  const [only, another] = shares(restrict(diagram, questions, answers)).keys();
  if (only === undefined || another !== undefined) return findOutId;
  return verdicts[only]?.id ?? findOutId;
}
