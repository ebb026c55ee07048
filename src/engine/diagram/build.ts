import type { Diagram } from '../../model/diagram.ts';
import type { Rulebook } from '../../model/ruleset.ts';
import { holds } from '../condition.ts';
import { bandDiagram } from './bands.ts';
import { lookedAt, lookedKey } from './looked.ts';
import { NodeTable } from './nodes.ts';

/** Some world has no verdict: no row of its side's table fits these answers. */
export class GapError extends Error {
  override readonly name = 'GapError';
  readonly answers: Readonly<Record<string, string>>;

  constructor(answers: Readonly<Record<string, string>>) {
    super(`No row of the decision table fits ${JSON.stringify(answers)}.`);
    this.answers = answers;
  }
}

/**
 * The verdict of every world, as a reduced ordered decision diagram over the questions in
 * asking order (Bryant 1986, with as many branches as a question has options): first one
 * small diagram a score, then all of them walked side by side down to the decision table.
 * Promises the same verdict as `evaluate` in every world.
 */
export function buildDiagram(book: Rulebook): Diagram {
  const { questions, scores, tables } = book;
  const bands = scores.map((score) => bandDiagram(book, score));
  const table = new NodeTable();
  const seen = new Map<string, number>();
  const verdictAt = new Map(book.verdicts.map(({ id }, place) => [id, -1 - place]));
  const looked = lookedAt(questions, [
    ...Object.entries(tables).flatMap(([side, rows]) =>
      [
        { kind: 'answer', question: 'side', in: [side] } as const,
        ...rows.map(({ when }) => when),
      ].map((condition) => ({ condition, until: questions.length })),
    ),
    ...questions.map(({ askedWhen }, until) => ({ condition: askedWhen, until })),
  ]);

  function visit(
    level: number,
    answers: Readonly<Record<string, string>>,
    at: readonly number[],
  ): number {
    const question = questions[level];
    if (question === undefined) return decide(answers, at);
    const key = `${String(level)}|${at.join()}|${lookedKey(looked[level], answers)}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const node = holds(question.askedWhen, { answers })
      ? table.node(
          level,
          question.options.map(({ id }, option) =>
            visit(
              level + 1,
              { ...answers, [question.id]: id },
              at.map((node, score) => follow(score, node, level, option)),
            ),
          ),
        )
      : visit(level + 1, answers, at);
    seen.set(key, node);
    return node;
  }

  /** The child that an option leads to in one score's diagram; the node itself where it does not look at this question. */
  function follow(score: number, node: number, level: number, option: number): number {
    const [own, ...children] = bands[score]?.nodes[node] ?? [];
    return own === level ? (children[option] ?? node) : node;
  }

  function decide(answers: Readonly<Record<string, string>>, at: readonly number[]): number {
    const reached = Object.fromEntries(
      scores.map((score, place) => [score.id, score.bands[-1 - (at[place] ?? -1)]?.id ?? '']),
    );
    const row = tables[answers['side'] ?? '']?.find(({ when }) =>
      holds(when, { answers, bands: reached }),
    );
    const verdict = row === undefined ? undefined : verdictAt.get(row.verdict);
    if (verdict === undefined) throw new GapError(answers);
    return verdict;
  }

  const root = visit(
    0,
    {},
    bands.map((diagram) => diagram.root),
  );
  return { nodes: table.nodes, root };
}
