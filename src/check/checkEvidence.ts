import type { Compiled } from '../compile/compile.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';

/** Claims that nothing rests on, sources that nothing cites, and what is usual by figures older than a year. */
export function checkEvidence({ ruleset, sources }: Compiled, today: string): readonly Finding[] {
  const found: Finding[] = [];
  const warn = (check: string, place: Pick<Finding, 'file' | 'line' | 'column'>, message: string) =>
    found.push({ ...place, check, severity: 'warning', witness: null, message });

  const claimed = new Set([
    ...ruleset.rules.map(({ claim }) => claim),
    ...ruleset.steps.map(({ claim }) => claim),
    ...ruleset.laws.map(({ claim }) => claim),
  ]);
  for (const { id } of ruleset.claims) {
    if (!claimed.has(id))
      warn(
        'claim-unused',
        placeOf(sources, 'claims', id),
        `No rule, step or law rests on the claim "${id}". Use it or remove it.`,
      );
  }

  const cited = new Set([
    ...ruleset.claims.flatMap(({ support, contest }) =>
      [...support, ...contest].map(({ source }) => source),
    ),
    ...ruleset.questions.map(({ usual }) => usual?.source ?? null),
    ...ruleset.certifications.flatMap(({ source, facts }) => [
      source,
      ...Object.values(facts).map((fact) => fact.source),
    ]),
    ...ruleset.examples.map(({ source }) => source),
  ]);
  for (const { id } of ruleset.sources) {
    if (!cited.has(id))
      warn(
        'source-unused',
        placeOf(sources, 'sources', id),
        `Nothing cites the source "${id}". Cite it or remove it.`,
      );
  }

  for (const { id, usual } of ruleset.questions) {
    const source = ruleset.sources.find((one) => one.id === usual?.source);
    if (source?.date !== undefined && source.date !== null && isOlder(source.date, today)) {
      warn(
        'fact-old',
        placeOf(sources, 'questions', id, ['usual']),
        `What is usual for "${id}" rests on figures of ${source.date}, more than a year ago. Count again, or say so.`,
      );
    }
  }
  return found;
}

/** Whether a day, or what is known of it, lies more than a year before today. Both start with the year. */
function isOlder(date: string, today: string): boolean {
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  return date < yearAgo.slice(0, date.length);
}
