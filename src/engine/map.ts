import type { Answers } from '../model/answers.ts';
import type { Rulebook } from '../model/ruleset.ts';
import type { Score } from '../model/score.ts';
import { questionsIn } from './condition.ts';
import { verdictAt } from './table.ts';
import { eachWorld } from './worlds.ts';

/** How the decision table of a side is drawn: a grid of two scores, or a row of one, and what moves between several such maps. */
export interface Axes {
  readonly rows: Score | null;
  readonly columns: Score;
  readonly between: readonly Score[];
}

/** The first two scores of a side span its map. Null where it has none: there is nothing to draw. */
export function axesOf(scores: readonly Score[], side: string): Axes | null {
  const [first, second, ...between] = scores.filter((score) => score.side === side);
  if (first === undefined) return null;
  if (second === undefined) return { rows: null, columns: first, between: [] };
  return { rows: first, columns: second, between };
}

/** Every way to choose one band of each score, as score id → band id, the lowest first. */
export function bandsOf(scores: readonly Score[]): readonly Readonly<Record<string, string>>[] {
  return scores.reduce<readonly Readonly<Record<string, string>>[]>(
    (found, { id, bands }) =>
      found.flatMap((one) => bands.map((band) => ({ ...one, [id]: band.id }))),
    [{}],
  );
}

/**
 * The verdicts that the table gives at these bands to somebody who answers so, best first. Several
 * only where the table looks at answers that are open: then each of their options counts.
 */
export function verdictsAt(
  { questions, tables, verdicts }: Rulebook,
  answers: Answers,
  bands: Readonly<Record<string, string>>,
): readonly string[] {
  const table = tables[answers['side'] ?? ''] ?? [];
  const found = new Set<string>();
  const about = ['side', ...table.flatMap(({ when }) => questionsIn(when))];
  eachWorld(questions, answers, about, (world) => {
    found.add(verdictAt(table, { answers: world, bands }));
  });
  return verdicts.map(({ id }) => id).filter((id) => found.has(id));
}
