import type { Row } from '../model/verdict.ts';
import { holds } from './condition.ts';
import type { Facts } from './condition.ts';

/** The verdict of the first row that fits. Refuses a table that no row of fits: a compiled one ends with an empty row. */
export function verdictAt(table: readonly Row[], facts: Facts): string {
  const row = table.find(({ when }) => holds(when, facts));
  if (row === undefined)
    throw new Error('No row of the decision table fits. Its last row needs an empty condition.');
  return row.verdict;
}
