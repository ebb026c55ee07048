import type { Condition } from '../../model/condition.ts';

/** A condition as an author would write it: `{ goal: [explore], not: { held: [no] } }`. Empty means always. */
export function writeCondition(condition: Condition): string {
  const text = part(condition);
  return text === '' ? '{}' : `{ ${text} }`;
}

function part(condition: Condition): string {
  switch (condition.kind) {
    case 'answer':
      return `${condition.question}: [${condition.in.join(', ')}]`;
    case 'band':
      return `${condition.score}: [${condition.in.join(', ')}]`;
    case 'verdict':
      return `verdict: [${condition.in.join(', ')}]`;
    case 'all':
      return condition.of
        .map(part)
        .filter((text) => text !== '')
        .join(', ');
    case 'any':
      return `any: [${condition.of.map(writeCondition).join(', ')}]`;
    case 'not':
      return `not: ${writeCondition(condition.of)}`;
  }
}
