import type { Diagram } from '../../model/diagram.ts';
import type { Rulebook } from '../../model/ruleset.ts';
import type { Score } from '../../model/score.ts';
import { bandOf } from '../bands.ts';
import { holds, questionsIn } from '../condition.ts';
import { lookedAt, lookedKey } from './looked.ts';
import { NodeTable } from './nodes.ts';

/** The band of one score in every world: terminals are the band's place in the score. */
export function bandDiagram(book: Rulebook, score: Score): Diagram {
  const places = new Map(score.bands.map(({ id }, index) => [id, index]));
  return diagramOf(book, score, (sum) => places.get(bandOf(score, sum)) ?? 0);
}

/** Terminals are not negative, so sums are kept from here up. */
export const sumOffset = 512;

/** The sum of one score in every world: terminals are the sum plus `sumOffset`. */
export function diagramOfSums(book: Rulebook, score: Score): Diagram {
  return diagramOf(book, score, (sum) => sum + sumOffset);
}

/**
 * Walks the questions from the top and merges two walks as soon as they have the same points so
 * far and answers that are alike to whatever the score's rules still look at.
 */
function diagramOf(
  { questions, rules }: Rulebook,
  score: Score,
  valueOf: (sum: number) => number,
): Diagram {
  const table = new NodeTable();
  const seen = new Map<string, number>();
  const place = new Map(questions.map(({ id }, index) => [id, index]));
  const own = rules
    .filter((rule) => rule.add[score.id] !== undefined)
    .map((rule) => ({
      rule,
      condition: rule.when,
      until: Math.max(0, ...questionsIn(rule.when).map((id) => place.get(id) ?? 0)),
    }));
  const looked = lookedAt(questions, [
    ...own,
    ...questions.map(({ askedWhen }, until) => ({ condition: askedWhen, until })),
  ]);

  function visit(level: number, answers: Readonly<Record<string, string>>, sum: number): number {
    const question = questions[level];
    if (question === undefined) return -1 - valueOf(sum);
    const key = `${String(level)}|${String(sum)}|${lookedKey(looked[level], answers)}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const closing = own.filter(({ until }) => until === level);
    const next = (extended: Readonly<Record<string, string>>): number => {
      const gained = closing
        .filter(({ rule }) => holds(rule.when, { answers: extended }))
        .reduce((points, { rule }) => points + (rule.add[score.id] ?? 0), 0);
      return visit(level + 1, extended, sum + gained);
    };
    const node = holds(question.askedWhen, { answers })
      ? table.node(
          level,
          question.options.map(({ id }) => next({ ...answers, [question.id]: id })),
        )
      : next(answers);
    seen.set(key, node);
    return node;
  }

  const root = visit(0, {}, 0);
  return { nodes: table.nodes, root };
}
