import type { Condition } from '../model/condition.ts';

const nobody: Condition = { kind: 'any', of: [] };

/** The condition as it holds for whoever leaves a question open: none of its answers is given. */
export function opened(condition: Condition, question: string): Condition {
  switch (condition.kind) {
    case 'answer':
      return condition.question === question ? nobody : condition;
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => opened(part, question)) };
    case 'not':
      return { ...condition, of: opened(condition.of, question) };
    case 'band':
    case 'verdict':
      return condition;
  }
}
